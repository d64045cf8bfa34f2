import type {
  ClosingReason,
  ConversionForm,
  FollowUpAnswer,
  GateDecision,
  TerminationReason,
} from '../domain/engagement/execution/execution-state.ts';
import type { InventionOutcome } from '../domain/engagement/execution/invention.ts';
import type { PublicationKind } from '../domain/engagement/execution/publication.ts';
import type { Bilingual } from '../domain/language.ts';

/** Labels of the closed lists of the performance. A member without a label does not compile. */
export const GATE_DECISION_LABELS: { readonly [decision in GateDecision]: Bilingual } = {
  go: { fr: 'poursuivre', en: 'go on' },
  'no-go': { fr: 'arrêter', en: 'stop' },
  rework: { fr: 'reprendre', en: 'rework' },
};

export const INVENTION_OUTCOME_LABELS: { readonly [outcome in InventionOutcome]: Bilingual } = {
  filed: { fr: 'déposée', en: 'filed' },
  'kept-secret': { fr: 'gardée secrète', en: 'kept secret' },
  'given-up': { fr: 'abandonnée', en: 'given up' },
};

export const PUBLICATION_KIND_LABELS: { readonly [kind in PublicationKind]: Bilingual } = {
  article: { fr: 'article', en: 'article' },
  talk: { fr: 'présentation', en: 'talk' },
  poster: { fr: 'affiche', en: 'poster' },
  thesis: { fr: 'thèse', en: 'thesis' },
  other: { fr: 'autre publication', en: 'other publication' },
};

/** After « suivi d’ » and "followed by". */
export const CONVERSION_FORM_LABELS: { readonly [form in ConversionForm]: Bilingual } = {
  'definitive-contract': { fr: 'un contrat définitif', en: 'a definitive contract' },
  order: { fr: 'une commande', en: 'an order' },
  'licence-option': { fr: 'une levée d’option de licence', en: 'the exercise of a licence option' },
};

export const CLOSING_REASON_LABELS: { readonly [reason in ClosingReason]: Bilingual } = {
  'no-go': { fr: 'arrêt à un jalon', en: 'stopped at a milestone' },
  'no-budget': { fr: 'pas de budget pour la suite', en: 'no budget for what follows' },
  strategy: { fr: 'stratégie', en: 'strategy' },
  technical: { fr: 'technique', en: 'technical' },
  price: { fr: 'prix', en: 'price' },
  'other-supplier': { fr: 'autre fournisseur', en: 'another supplier' },
  'change-of-control': { fr: 'changement de contrôle', en: 'change of control' },
  other: { fr: 'autre motif', en: 'other reason' },
};

export const FOLLOW_UP_ANSWER_LABELS: { readonly [answer in FollowUpAnswer]: Bilingual } = {
  'in-use': { fr: 'en service', en: 'in use' },
  extended: { fr: 'étendu', en: 'extended' },
  'in-preparation': { fr: 'en préparation', en: 'in preparation' },
  stopped: { fr: 'arrêté', en: 'stopped' },
  'no-relation': { fr: 'plus de relation', en: 'no relation any more' },
};

export const TERMINATION_REASON_LABELS: { readonly [reason in TerminationReason]: Bilingual } = {
  convenience: { fr: 'départ sans motif, avec préavis', en: 'leaving without a cause, on notice' },
  breach: { fr: 'manquement', en: 'breach' },
  hardship: { fr: 'imprévision', en: 'hardship' },
  'force-majeure': { fr: 'force majeure', en: 'force majeure' },
};
