import type { Bilingual } from '../language.ts';

/** How an indicator is told: a number, a share of 0 to 1, or days. */
export type Unit = 'count' | 'share' | 'days' | 'rounds';

/** What an indicator says, and how it is counted: shown beside every figure. */
export interface IndicatorText {
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly method: Bilingual;
  readonly unit: Unit;
  /** Shown to everybody, without an account. The others are for the programme's staff. */
  readonly open: boolean;
}

const KAPLAN_MEIER: Bilingual = {
  fr: 'Kaplan-Meier en jours calendaires : les dossiers en cours comptent pour le temps déjà passé, ceux qui se sont arrêtés jusqu’à leur arrêt.',
  en: 'Kaplan-Meier in calendar days: engagements that go on count for the time gone by, those that ended until their end.',
};
const COUNTED: Bilingual = {
  fr: 'Compté d’après les événements enregistrés, sans saisie.',
  en: 'Counted from the events recorded; nothing is typed in.',
};
const SHARED: Bilingual = {
  fr: 'Part d’après les événements enregistrés ; intervalle de Wilson à 95 %.',
  en: 'Share from the events recorded; 95 % interval of Wilson.',
};

/** Indicators of the programme that events can tell. */
export const INDICATORS = {
  'calls-published': {
    name: { fr: 'Appels publiés', en: 'Calls published' },
    definition: {
      fr: 'Appels à projets publiés, clos compris.',
      en: 'Calls for projects published, closed ones included.',
    },
    method: COUNTED,
    unit: 'count',
    open: true,
  },
  applications: {
    name: { fr: 'Candidatures', en: 'Applications' },
    definition: { fr: 'Candidatures déposées par des start-ups.', en: 'Applications submitted by start-ups.' },
    method: COUNTED,
    unit: 'count',
    open: true,
  },
  'applications-per-call': {
    name: { fr: 'Candidatures par appel', en: 'Applications per call' },
    definition: {
      fr: 'Candidatures divisées par les appels qui en ont reçu au moins une.',
      en: 'Applications over calls that received at least one.',
    },
    method: COUNTED,
    unit: 'rounds',
    open: true,
  },
  'decision-days': {
    name: { fr: 'Délai de décision', en: 'Time to decision' },
    definition: {
      fr: 'De la candidature à la décision, retenue ou écartée : durée médiane.',
      en: 'From the application to the decision, selected or declined: median.',
    },
    method: KAPLAN_MEIER,
    unit: 'days',
    open: true,
  },
  'nda-days': {
    name: { fr: 'Délai de l’accord de confidentialité', en: 'Time of the confidentiality agreement' },
    definition: {
      fr: 'De son envoi à sa signature par les deux parties : durée médiane.',
      en: 'From sending it to its signature by both sides: median.',
    },
    method: KAPLAN_MEIER,
    unit: 'days',
    open: true,
  },
  'signature-days': {
    name: { fr: 'De la sélection à la signature, médiane', en: 'Selection to signature, median' },
    definition: {
      fr: 'De la sélection à la dernière signature du mémorandum : durée médiane. Objectif : 60 jours.',
      en: 'From the selection to the last signature of the memorandum: median. Target: 60 days.',
    },
    method: KAPLAN_MEIER,
    unit: 'days',
    open: true,
  },
  'signature-days-p90': {
    name: { fr: 'De la sélection à la signature, 90e centile', en: 'Selection to signature, 90th percentile' },
    definition: {
      fr: 'Durée que neuf dossiers sur dix ne dépassent pas.',
      en: 'Duration that nine in ten do not exceed.',
    },
    method: KAPLAN_MEIER,
    unit: 'days',
    open: true,
  },
  'signature-rate': {
    name: { fr: 'Taux de signature', en: 'Signature rate' },
    definition: {
      fr: 'Parmi les candidatures retenues dont l’issue est connue, celles dont le mémorandum est signé.',
      en: 'Of selected applications whose outcome is known, those whose memorandum is signed.',
    },
    method: SHARED,
    unit: 'share',
    open: true,
  },
  'stalled-share': {
    name: { fr: 'Part des dossiers sans progrès', en: 'Share without progress' },
    definition: {
      fr: 'Parmi les dossiers en cours, ceux qui n’ont connu aucun progrès depuis dix jours ouvrés. Objectif : aucun.',
      en: 'Of engagements under way, those without progress for ten business days. Target: none.',
    },
    method: SHARED,
    unit: 'share',
    open: true,
  },
  'rounds-per-clause': {
    name: { fr: 'Allers-retours par clause disputée', en: 'Rounds per disputed clause' },
    definition: {
      fr: 'Nombre moyen de changements d’auteur, sur les clauses qui ont fait au moins un aller-retour.',
      en: 'Mean number of changes of author, over clauses that went back and forth at least once.',
    },
    method: COUNTED,
    unit: 'rounds',
    open: false,
  },
  withdrawals: {
    name: { fr: 'Abandons', en: 'Withdrawals' },
    definition: { fr: 'Négociations auxquelles une partie a mis fin.', en: 'Talks that one side ended.' },
    method: COUNTED,
    unit: 'count',
    open: false,
  },
  mediations: {
    name: { fr: 'Médiations', en: 'Mediations' },
    definition: {
      fr: 'Dossiers dans lesquels une médiation a commencé.',
      en: 'Engagements in which a mediation began.',
    },
    method: COUNTED,
    unit: 'count',
    open: false,
  },
  'mediations-signed': {
    name: { fr: 'Médiations suivies d’une signature', en: 'Mediations followed by a signature' },
    definition: {
      fr: 'Parmi les dossiers passés en médiation dont l’issue est connue, ceux qui ont été signés.',
      en: 'Of engagements that went through mediation and whose outcome is known, those that were signed.',
    },
    method: SHARED,
    unit: 'share',
    open: false,
  },
  redirections: {
    name: { fr: 'Orientations vers une offre', en: 'Pointed to an offer' },
    definition: {
      fr: 'Dossiers que le programme a orientés vers une offre de son catalogue.',
      en: 'Engagements that the programme pointed to an offer of its catalogue.',
    },
    method: COUNTED,
    unit: 'count',
    open: false,
  },
  'pilot-success': {
    name: { fr: 'Pilotes menés à terme', en: 'Pilots completed' },
    definition: {
      fr: 'Parmi les pilotes dont l’issue est connue, ceux dont tous les jalons ont été franchis.',
      en: 'Of pilots whose outcome is known, those whose every milestone was passed.',
    },
    method: SHARED,
    unit: 'share',
    open: true,
  },
  conversion: {
    name: { fr: 'Du pilote au contrat', en: 'From the pilot to the contract' },
    definition: {
      fr: 'Parmi les pilotes dont la suite est décidée, ceux qui ont donné lieu à un contrat, une commande ou une licence.',
      en: 'Of pilots whose future was decided, those that led to a contract, an order or a licence.',
    },
    method: SHARED,
    unit: 'share',
    open: true,
  },
} as const satisfies { readonly [code: string]: IndicatorText };

export type IndicatorCode = keyof typeof INDICATORS;

/** What the programme asks for and this product does not tell, with the reason. */
export const UNTOLD: readonly { readonly name: Bilingual; readonly why: Bilingual }[] = [
  {
    name: { fr: 'Équilibre des accords', en: 'Balance of agreements' },
    why: {
      fr: 'Il faudrait lire les clauses : le programme ne voit que la procédure.',
      en: 'It would take reading the clauses: the programme sees the procedure alone.',
    },
  },
  {
    name: { fr: 'Montants (prix, licences)', en: 'Amounts (prices, licences)' },
    why: {
      fr: 'Ils restent entre les parties : le programme ne voit que la procédure.',
      en: 'They stay between the sides: the programme sees the procedure alone.',
    },
  },
  {
    name: { fr: 'Emplois et sites à 12 et 24 mois', en: 'Jobs and sites at 12 and 24 months' },
    why: {
      fr: 'Déclarés dans les réponses de suivi, qui ne sont pas encore additionnées.',
      en: 'Declared in the follow-up answers, which are not added up yet.',
    },
  },
  {
    name: { fr: 'Taille d’entreprise, niveau de maturité (TRL)', en: 'Company size, technology readiness (TRL)' },
    why: {
      fr: 'Ces données ne sont pas demandées aux entreprises.',
      en: 'Companies are not asked for these.',
    },
  },
];
