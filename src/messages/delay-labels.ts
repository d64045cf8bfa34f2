import type { DeadlineKind } from '../domain/engagement/delays.ts';
import type { Bilingual } from '../domain/language.ts';

/** What each delay is given for, after “le délai pour” and “the delay to”. */
export const DELAY_LABELS: { readonly [kind in DeadlineKind]: Bilingual } = {
  decision: { fr: 'décider de la candidature', en: 'decide on the application' },
  eligibility: { fr: 'examiner la candidature', en: 'look at the application' },
  meeting: { fr: 'rencontrer la start-up', en: 'meet the start-up' },
  reserve: { fr: 'choisir dans la liste d’attente', en: 'choose from the reserve' },
  opening: { fr: 'ouvrir les discussions', en: 'open the talks' },
  nda: { fr: 'signer l’accord de confidentialité', en: 'sign the confidentiality agreement' },
  turn: { fr: 'répondre', en: 'answer' },
  freeze: { fr: 'arrêter le texte définitif', en: 'fix the final text' },
  review: { fr: 'relire le texte', en: 'review the text' },
  signature: { fr: 'réunir les signatures', en: 'gather the signatures' },
  signatory: { fr: 'signer', en: 'sign' },
  renewal: { fr: 'demander un nouveau tour de signatures', en: 'ask for another round of signatures' },
  supplier: { fr: 'faire avancer le dossier fournisseur', en: 'move the supplier file on' },
  longstop: { fr: 'conclure la négociation', en: 'conclude the negotiation' },
  pause: { fr: 'mettre fin à la suspension', en: 'end the pause' },
  conditions: { fr: 'remplir les conditions', en: 'meet the conditions' },
  milestone: { fr: 'rendre compte du jalon', en: 'report on the milestone' },
  gate: { fr: 'décider du jalon', en: 'decide on the milestone' },
  outcome: { fr: 'décider de la suite du pilote', en: 'decide what becomes of the pilot' },
  followup: { fr: 'demander des nouvelles', en: 'ask for news' },
  answer: { fr: 'donner des nouvelles', en: 'give news' },
  notice: { fr: 'laisser courir le préavis', en: 'let the notice run' },
  publication: { fr: 'répondre sur la publication', en: 'answer about the publication' },
};
