import type { Bilingual } from '../../language.ts';
import type { Side } from '../../side.ts';
import type { Role } from '../actor.ts';
import type { Stage } from '../state.ts';

/** How refusals name a stage, after « le dossier est » and "the engagement is". */
export const STAGE_LABELS: { readonly [stage in Stage]: Bilingual } = {
  applied: { fr: 'en attente de sélection', en: 'awaiting selection' },
  declined: { fr: 'non retenu', en: 'declined' },
  selected: { fr: 'retenu, en attente d’ouverture', en: 'selected and not yet opened' },
  negotiating: { fr: 'en négociation', en: 'under negotiation' },
  agreed: { fr: 'en accord de principe', en: 'agreed in principle' },
  freezing: { fr: 'en cours de gel du texte', en: 'having its text frozen' },
  'in-review': { fr: 'en revue juridique', en: 'in legal review' },
  signing: { fr: 'en cours de signature', en: 'being signed' },
  'conditions-pending': { fr: 'signé, en attente de ses conditions', en: 'signed and awaiting its conditions' },
  'in-force': { fr: 'en vigueur', en: 'in force' },
  deciding: { fr: 'en attente de la décision après le pilote', en: 'awaiting the decision after the pilot' },
  monitored: { fr: 'en suivi', en: 'being followed up' },
  withdrawn: { fr: 'clos par un retrait', en: 'closed by a withdrawal' },
  expired: { fr: 'expiré', en: 'expired' },
  lapsed: { fr: 'caduc', en: 'lapsed' },
  terminated: { fr: 'résilié', en: 'terminated' },
  archived: { fr: 'archivé', en: 'archived' },
};

export const SIDE_LABELS: { readonly [side in Side]: Bilingual } = {
  startup: { fr: 'la start-up', en: 'the start-up' },
  industrial: { fr: 'l’industriel', en: 'the industrial' },
};

export const ROLE_LABELS: { readonly [role in Role]: Bilingual } = {
  'su-ceo': { fr: 'dirigeant de la start-up', en: 'the start-up’s executive' },
  'su-counsel': { fr: 'conseil de la start-up', en: 'the start-up’s counsel' },
  'ind-business': { fr: 'porteur métier', en: 'business owner' },
  'ind-innovation': { fr: 'responsable open innovation', en: 'open-innovation lead' },
  'ind-legal': { fr: 'juriste de l’industriel', en: 'the industrial’s counsel' },
  'ind-purchasing': { fr: 'acheteur', en: 'purchasing officer' },
  'ind-signatory': { fr: 'délégataire de signature', en: 'holder of the power to sign' },
  'bpi-officer': { fr: 'chargé d’affaires', en: 'programme officer' },
  'inpi-adviser': { fr: 'conseiller en propriété industrielle', en: 'industrial-property adviser' },
  mediator: { fr: 'médiateur', en: 'mediator' },
};
