import type { Bilingual } from '../../language.ts';
import type { Refusal } from '../../refusal.ts';
import type { SelectionStep } from '../policy.ts';
import { refuse } from './make.ts';

/** Refusals around an application, before it is decided on. */

const SOURCE = 'process 4.2, stage 3';

const MISSING: { readonly [step in SelectionStep]: Bilingual } = {
  eligible: { fr: 'dire si elle est éligible', en: 'say whether it is eligible' },
  shortlisted: { fr: 'l’inscrire sur la liste restreinte', en: 'put it on the shortlist' },
  met: { fr: 'rencontrer la start-up', en: 'meet the start-up' },
};

export function stepMissing(step: SelectionStep): Refusal {
  const { fr, en } = MISSING[step];
  return refuse(
    'step-missing',
    `Avant de retenir cette candidature, il faut encore ${fr}.`,
    `Before this application is selected, you still have to ${en}.`,
    SOURCE,
  );
}

export const stepAlreadyTaken: Refusal = refuse(
  'step-already-taken',
  'Cette étape est déjà passée pour cette candidature.',
  'This application is past that step already.',
  SOURCE,
);

export const applicationInReserve: Refusal = refuse(
  'application-in-reserve',
  'Cette candidature est en réserve : retenez-la ou écartez-la.',
  'This application is kept in reserve: select or decline it.',
  SOURCE,
);

export const meetingInTheFuture: Refusal = refuse(
  'meeting-in-the-future',
  'Une rencontre se consigne une fois qu’elle a eu lieu.',
  'A meeting is recorded once it has taken place.',
  SOURCE,
  '/command/at',
);
