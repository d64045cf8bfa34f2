import type { Bilingual } from '../domain/language.ts';
import type { FunnelStep } from '../domain/monitoring/portfolio/funnel.ts';
import type { InterventionKind } from '../domain/monitoring/signals/actions.ts';
import type { SignalKind } from '../domain/monitoring/signals/signals-of.ts';
import type { Unit } from '../domain/programme/indicators.ts';

/** Steps of the funnel. */
export const FUNNEL_LABELS: { readonly [step in FunnelStep]: Bilingual } = {
  applied: { fr: 'Candidature', en: 'Application' },
  selected: { fr: 'Sélection', en: 'Selection' },
  negotiating: { fr: 'Négociation ouverte', en: 'Talks opened' },
  agreed: { fr: 'Accord sur toutes les clauses', en: 'All clauses agreed' },
  'in-review': { fr: 'Texte figé, en relecture', en: 'Text frozen, in review' },
  signing: { fr: 'Mise en signature', en: 'Being signed' },
  signed: { fr: 'Signé', en: 'Signed' },
};

/** Signs of a stall, in a few words. */
export const SIGN_LABELS: { readonly [sign in SignalKind]: Bilingual } = {
  'age-in-stage': { fr: 'long à cette étape', en: 'long in its stage' },
  'no-progress': { fr: 'sans progrès', en: 'no progress' },
  'ball-in-court': { fr: 'une partie tarde', en: 'one side is late' },
  unanswered: { fr: 'proposition sans réponse', en: 'unanswered proposal' },
  'ping-pong': { fr: 'clause en aller-retour', en: 'clause to and fro' },
  cycle: { fr: 'retour à une rédaction antérieure', en: 'back to an earlier text' },
  'conflict-twice': { fr: 'clause en conflit', en: 'clause in conflict' },
  'burn-down': { fr: 'date butoir menacée', en: 'longstop at risk' },
};

/** What an officer did, or is advised to do. */
export const INTERVENTION_LABELS: { readonly [kind in InterventionKind]: Bilingual } = {
  remind: { fr: 'Relance', en: 'Reminder' },
  call: { fr: 'Appel', en: 'Call' },
  'offer-adviser': { fr: 'Conseiller INPI proposé', en: 'INPI adviser offered' },
  'offer-mediation': { fr: 'Médiation proposée', en: 'Mediation offered' },
  redirect: { fr: 'Orientation vers une offre', en: 'Pointed to an offer' },
  extend: { fr: 'Prolongation proposée', en: 'Extension proposed' },
};

/** Whose act is awaited. */
export const AWAITING_LABELS = {
  startup: { fr: 'la start-up', en: 'the start-up' },
  industrial: { fr: 'l’industriel', en: 'the industrial' },
  both: { fr: 'les deux parties', en: 'both sides' },
  none: { fr: 'personne', en: 'nobody' },
} as const satisfies { readonly [whose: string]: Bilingual };

/** By what an engagement was judged. */
export const SOURCE_LABELS = {
  threshold: { fr: 'fixé par des experts', en: 'set by experts' },
  learned: { fr: 'appris des dossiers passés', en: 'learned from past engagements' },
} as const satisfies { readonly [source: string]: Bilingual };

/** What came of an intervention. */
export const OUTCOME_LABELS = {
  moved: { fr: 'suivie d’un progrès', en: 'followed by progress' },
  waiting: { fr: 'trop tôt pour le dire', en: 'too early to tell' },
  nothing: { fr: 'sans suite', en: 'nothing came of it' },
} as const satisfies { readonly [outcome: string]: Bilingual };

/** In what an indicator is told. */
export const UNIT_LABELS: { readonly [unit in Unit]: Bilingual } = {
  count: { fr: 'nombre', en: 'count' },
  share: { fr: 'part', en: 'share' },
  days: { fr: 'jours', en: 'days' },
  rounds: { fr: 'moyenne', en: 'mean' },
};
