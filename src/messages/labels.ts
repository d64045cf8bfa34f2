import type { Role } from '../domain/engagement/actor.ts';
import type {
  DeclineReason,
  MediationOutcome,
  PauseCause,
  TurnMode,
  WithdrawalReason,
} from '../domain/engagement/command.ts';
import type { ClauseStatus, EscalationLevel, Stage } from '../domain/engagement/state.ts';
import type { Bilingual } from '../domain/language.ts';
import type { Side } from '../domain/side.ts';

/** Labels of the domain's closed lists. A member without a label does not compile. @public */
export const STAGE_LABELS: { readonly [stage in Stage]: Bilingual } = {
  applied: { fr: 'candidature reçue', en: 'application received' },
  declined: { fr: 'candidature écartée', en: 'application declined' },
  selected: { fr: 'candidature retenue', en: 'application selected' },
  negotiating: { fr: 'en négociation', en: 'under negotiation' },
  agreed: { fr: 'accord sur toutes les clauses', en: 'all clauses agreed' },
  freezing: { fr: 'mise en forme du texte', en: 'text being assembled' },
  'in-review': { fr: 'relecture juridique', en: 'legal review' },
  signing: { fr: 'en signature', en: 'being signed' },
  'conditions-pending': { fr: 'signé, conditions en attente', en: 'signed, conditions pending' },
  'in-force': { fr: 'en vigueur', en: 'in force' },
  deciding: { fr: 'suite du pilote à décider', en: 'decision after the pilot' },
  monitored: { fr: 'en suivi', en: 'being followed up' },
  withdrawn: { fr: 'retirée', en: 'withdrawn' },
  expired: { fr: 'expirée', en: 'expired' },
  lapsed: { fr: 'caduque', en: 'lapsed' },
  terminated: { fr: 'résiliée', en: 'terminated' },
  archived: { fr: 'archivée', en: 'archived' },
};

/** @public */
export const CLAUSE_STATUS_LABELS: { readonly [status in ClauseStatus]: Bilingual } = {
  open: { fr: 'ouverte', en: 'open' },
  proposed: { fr: 'proposée', en: 'proposed' },
  reserved: { fr: 'acceptée sous réserve', en: 'accepted with a reservation' },
  refused: { fr: 'refusée', en: 'refused' },
  conflict: { fr: 'en désaccord', en: 'in conflict' },
  agreed: { fr: 'acceptée', en: 'agreed' },
};

/** @public */
export const SIDE_LABELS: { readonly [side in Side]: Bilingual } = {
  startup: { fr: 'start-up', en: 'start-up' },
  industrial: { fr: 'industriel', en: 'industrial' },
};

export const TURN_MODE_LABELS: { readonly [mode in TurnMode]: Bilingual } = {
  alternate: { fr: 'à tour de rôle', en: 'one after the other' },
  simultaneous: { fr: 'simultané, sous pli scellé', en: 'simultaneous, sealed' },
};

/** @public */
export const ROLE_LABELS: { readonly [role in Role]: Bilingual } = {
  'su-ceo': { fr: 'dirigeant de la start-up', en: 'start-up’s chief executive' },
  'su-counsel': { fr: 'conseil de la start-up', en: 'start-up’s counsel' },
  'ind-business': { fr: 'porteur métier', en: 'business owner' },
  'ind-innovation': { fr: 'responsable open innovation', en: 'open innovation lead' },
  'ind-legal': { fr: 'juriste', en: 'in-house lawyer' },
  'ind-purchasing': { fr: 'achats', en: 'purchasing' },
  'ind-signatory': { fr: 'délégataire de signature', en: 'authorised signatory' },
  'bpi-officer': { fr: 'chargé d’affaires du programme', en: 'programme officer' },
  'inpi-adviser': { fr: 'conseiller en propriété industrielle', en: 'intellectual property adviser' },
  mediator: { fr: 'médiateur', en: 'mediator' },
};

export const DECLINE_REASON_LABELS: { readonly [reason in DeclineReason]: Bilingual } = {
  ineligible: { fr: 'non éligible', en: 'not eligible' },
  'out-of-scope': { fr: 'hors du champ de l’appel', en: 'outside the scope of the call' },
  'not-mature': { fr: 'maturité insuffisante', en: 'not mature enough' },
  budget: { fr: 'budget', en: 'budget' },
  'other-selected': { fr: 'autre candidature retenue', en: 'another application was selected' },
  incomplete: { fr: 'dossier incomplet', en: 'incomplete application' },
  other: { fr: 'autre motif', en: 'other reason' },
};

export const WITHDRAWAL_REASON_LABELS: { readonly [reason in WithdrawalReason]: Bilingual } = {
  budget: { fr: 'budget', en: 'budget' },
  strategy: { fr: 'stratégie', en: 'strategy' },
  technical: { fr: 'technique', en: 'technical' },
  ip: { fr: 'propriété intellectuelle', en: 'intellectual property' },
  exclusivity: { fr: 'exclusivité', en: 'exclusivity' },
  liability: { fr: 'responsabilité', en: 'liability' },
  price: { fr: 'prix', en: 'price' },
  delay: { fr: 'délai', en: 'delay' },
  'funding-round': { fr: 'levée de fonds', en: 'funding round' },
  'change-of-control': { fr: 'changement de contrôle', en: 'change of control' },
  other: { fr: 'autre motif', en: 'other reason' },
};

export const PAUSE_CAUSE_LABELS: { readonly [cause in PauseCause | 'mediation']: Bilingual } = {
  justified: { fr: 'motif légitime', en: 'justified' },
  'august-closure': { fr: 'fermeture d’août', en: 'August closure' },
  'export-licence': { fr: 'attente d’une licence d’exportation', en: 'awaiting an export licence' },
  'public-aid': { fr: 'attente d’une aide publique', en: 'awaiting public aid' },
  'force-majeure': { fr: 'force majeure', en: 'force majeure' },
  mediation: { fr: 'médiation', en: 'mediation' },
};

/** Whom an escalation reaches, after « saisir » and "takes the matter to". */
export const ESCALATION_LABELS: { readonly [level in EscalationLevel]: Bilingual } = {
  1: { fr: 'les responsables du projet', en: 'the project’s sponsors' },
  2: { fr: 'les directions', en: 'the executives' },
};

export const MEDIATION_OUTCOME_LABELS: { readonly [outcome in MediationOutcome]: Bilingual } = {
  settled: { fr: 'accord', en: 'settled' },
  'partly-settled': { fr: 'accord partiel', en: 'partly settled' },
  'not-settled': { fr: 'sans accord', en: 'not settled' },
};
