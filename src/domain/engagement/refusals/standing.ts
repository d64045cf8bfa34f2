import type { Refusal } from '../../refusal.ts';
import type { Side } from '../../side.ts';
import type { Role } from '../actor.ts';
import type { Stage } from '../state.ts';
import { ROLE_LABELS, SIDE_LABELS, STAGE_LABELS } from './labels.ts';
import { refusalOf, refuse } from './make.ts';

/** Who asks, when, and on what knowledge: refusals that do not depend on what the act says. */

export const engagementUnknown: Refusal = refuse(
  'engagement-unknown',
  'Ce dossier n’existe pas encore : il naît avec la candidature.',
  'This engagement does not exist yet: it begins with the application.',
  'process 4.2, stage 2',
);

export const alreadySubmitted: Refusal = refuse(
  'already-submitted',
  'Cette candidature a déjà été déposée.',
  'This application has already been submitted.',
  'process 4.2, stage 2',
);

export const engagementEnded: (stage: Stage) => Refusal = refusalOf(STAGE_LABELS, ({ fr, en }) =>
  refuse(
    'engagement-ended',
    `Le dossier est ${fr} : plus aucun acte n’y est possible.`,
    `The engagement is ${en}: nothing more can be done in it.`,
    'security 4.7, invariant 4',
  ),
);

export const notAtThisStage: (stage: Stage) => Refusal = refusalOf(STAGE_LABELS, ({ fr, en }) =>
  refuse(
    'not-at-this-stage',
    `Le dossier est ${fr} : cet acte n’y a pas sa place.`,
    `The engagement is ${en}: this act has no place there.`,
    'process 4.2',
  ),
);

export const missingRevision: Refusal = refuse(
  'missing-revision',
  'Indiquez la révision du dossier que vous avez sous les yeux.',
  'Name the revision of the engagement that you are looking at.',
  'RFC 6585, section 3',
  '/expectedRev',
);

export function staleRevision(seen: number, current: number): Refusal {
  return refuse(
    'stale-revision',
    `Le dossier a changé : vous avez vu la révision ${seen}, il en est à la révision ${current}. Relisez-le puis recommencez.`,
    `The engagement has changed: you saw revision ${seen}, it is now at revision ${current}. Read it again, then retry.`,
    'RFC 9110, section 13.1.1',
    '/expectedRev',
  );
}

export const otherLibrary: Refusal = refuse(
  'other-library',
  'Cet acte a été préparé avec une autre bibliothèque de clauses que celle du dossier.',
  'This act was prepared with another clause library than the engagement’s own.',
  'security 4.7, invariant 1',
  '/libraryHash',
);

export const notAParty: Refusal = refuse(
  'not-a-party',
  'Seules les personnes d’une partie au dossier peuvent faire cet acte.',
  'Only people of a party to the engagement may do this.',
  'process 4.1',
);

export const notYourSide: (side: Side) => Refusal = refusalOf(SIDE_LABELS, ({ fr, en }) =>
  refuse('not-your-side', `Cet acte revient à ${fr}.`, `This act is for ${en} to do.`, 'process 4.2'),
);

export const roleMayNot: (role: Role) => Refusal = refusalOf(ROLE_LABELS, ({ fr, en }) =>
  refuse(
    'role-may-not',
    `Votre rôle (${fr}) ne permet pas cet acte.`,
    `Your role (${en}) does not allow this act.`,
    'process 4.1',
  ),
);

export const personUnverified: Refusal = refuse(
  'person-unverified',
  'Votre rattachement à l’entreprise n’est pas encore confirmé : cet acte l’engage et doit attendre.',
  'Your membership of the company is not confirmed yet: this act binds it and has to wait.',
  'process 4.2, stage 10 (verified power)',
);

export const systemOnly: Refusal = refuse(
  'system-only',
  'Cet acte est réservé au moteur.',
  'This act is the engine’s own.',
  'architecture, who decides',
);

export const unknownCommand: Refusal = refuse(
  'unknown-command',
  'Cet acte n’est pas connu de cette version.',
  'This act is not known to this version.',
  'process 4.2',
  '/command/type',
);

export const resultNotAwaited: Refusal = refuse(
  'result-not-awaited',
  'Ce résultat n’est pas, ou n’est plus, attendu.',
  'This result is not, or no longer, awaited.',
  'security 4.7, invariant 3',
);

export const deadlineNotRunning: Refusal = refuse(
  'deadline-not-running',
  'Cette échéance ne court pas, ou a déjà produit son effet.',
  'This deadline does not run, or has had its effect already.',
  'security 4.7, invariant 3',
);

export const deadlineNotDue: Refusal = refuse(
  'deadline-not-due',
  'Cette échéance n’est pas encore atteinte.',
  'This deadline is not reached yet.',
  'security 4.7, invariant 3',
);
