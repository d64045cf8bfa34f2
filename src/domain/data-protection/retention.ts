import type { Bilingual } from '../language.ts';

/** What is kept for how long, counted from when, on what ground, and who ends it. */
export interface Retention {
  readonly what: Bilingual;
  readonly howLong: Bilingual;
  readonly ground: Bilingual;
  readonly ended: Bilingual;
}

/**
 * The terms, in one place. Years unless said otherwise.
 * Signed: records of commerce, Code de commerce L123-22. Negotiated: liability for broken-off talks, Code civil
 * 1112 and 2224. Refused: the programme's own term. Idle accounts and logs: the practice of the CNIL.
 */
export const TERMS = {
  signedYears: 10,
  negotiatedYears: 5,
  refusedYears: 2,
  idleAccountYears: 3,
  /** Notes of which mail left when: enough to settle a dispute on a reminder. */
  mailNoteMonths: 12,
  /** The log of what was sent to companies' systems: a quarter, after which nobody replays. */
  deliveryDays: 90,
} as const;

/** Engagements whose content is erased, by how they ended. */
export type ErasureGround = 'signed' | 'negotiated' | 'refused';

/** Years after its end until an engagement's content is erased. */
export const YEARS_AFTER_END: { readonly [ground in ErasureGround]: number } = {
  signed: TERMS.signedYears,
  negotiated: TERMS.negotiatedYears,
  refused: TERMS.refusedYears,
};

const BY_OPERATOR: Bilingual = {
  fr: 'la clé est détruite par l’exploitant, qui demande chaque mois ce qui est échu',
  en: 'the key is destroyed by the operator, who asks each month what is due',
};
const BY_ITSELF: Bilingual = {
  fr: 'supprimé par l’application, sans demande',
  en: 'deleted by the application, unasked',
};

const years = (count: number, fr: string, en: string): Bilingual => ({
  fr: `${count} ans ${fr}`,
  en: `${count} years ${en}`,
});

/** What the public page on data protection lists: one line for each kind of data. */
export const RETENTIONS: readonly Retention[] = [
  {
    what: {
      fr: 'Accords signés, dossier de preuve et négociation qui y mène',
      en: 'Signed agreements, their evidence file and the negotiation that led to them',
    },
    howLong: years(TERMS.signedYears, 'après la fin de la collaboration', 'after the collaboration ends'),
    ground: { fr: 'Code de commerce, article L123-22', en: 'French Commercial Code, article L123-22' },
    ended: BY_OPERATOR,
  },
  {
    what: {
      fr: 'Négociations sans accord : positions, brouillons, commentaires',
      en: 'Negotiations without agreement: positions, drafts, comments',
    },
    howLong: years(TERMS.negotiatedYears, 'après leur fin', 'after they end'),
    ground: { fr: 'Code civil, articles 1112 et 2224', en: 'French Civil Code, articles 1112 and 2224' },
    ended: BY_OPERATOR,
  },
  {
    what: { fr: 'Candidatures non retenues', en: 'Applications that were not selected' },
    howLong: years(TERMS.refusedYears, 'après la décision', 'after the decision'),
    ground: { fr: 'intérêt légitime du programme', en: 'legitimate interest of the programme' },
    ended: BY_OPERATOR,
  },
  {
    what: { fr: 'Compte : nom, adresse, langue, entreprises', en: 'Account: name, address, language, companies' },
    howLong: years(TERMS.idleAccountYears, 'après la dernière connexion', 'after the last sign-in'),
    ground: { fr: 'contrat ; pratique de la CNIL', en: 'contract; practice of the French authority' },
    ended: { fr: 'par vous à tout moment, ou par l’exploitant', en: 'by you at any time, or by the operator' },
  },
  {
    what: { fr: 'Appareils connectés (adresse IP, navigateur)', en: 'Devices signed in (IP address, browser)' },
    howLong: { fr: 'la durée de la session', en: 'as long as the session' },
    ground: { fr: 'sécurité du compte', en: 'security of the account' },
    ended: BY_ITSELF,
  },
  {
    what: { fr: 'Trace des courriels envoyés, sans leur texte', en: 'Notes of mails sent, without their text' },
    howLong: { fr: `${TERMS.mailNoteMonths} mois`, en: `${TERMS.mailNoteMonths} months` },
    ground: { fr: 'preuve des rappels', en: 'proof of reminders' },
    ended: BY_ITSELF,
  },
  {
    what: { fr: 'Envois aux systèmes des entreprises', en: 'Deliveries to companies’ systems' },
    howLong: { fr: `${TERMS.deliveryDays} jours`, en: `${TERMS.deliveryDays} days` },
    ground: { fr: 'réparation d’un envoi', en: 'repair of a delivery' },
    ended: BY_ITSELF,
  },
  {
    what: {
      fr: 'Journal : qui a fait quoi et quand, par identifiant, et empreintes',
      en: 'Journal: who did what and when, by id, and hashes',
    },
    howLong: { fr: 'sans terme : il ne contient ni nom ni texte', en: 'without term: it holds neither name nor text' },
    ground: { fr: 'preuve ; données rendues anonymes', en: 'proof; data made anonymous' },
    ended: {
      fr: 'les clés détruites, il ne dit plus rien de personne',
      en: 'once the keys are destroyed it tells nothing of anybody',
    },
  },
];
