import type { EngagementNames } from '../../db/engagements/names.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { setTypographyOf } from '../../domain/memorandum/typography/typography.ts';
import type { DossierFile } from './dossier.ts';

interface Readme {
  readonly names: EngagementNames;
  /** The language of the text that is signed. */
  readonly prevailing: Language;
  readonly files: readonly Pick<DossierFile, 'path'>[];
}

/** What each folder holds, in the order in which it is read. */
const FOLDERS: readonly (readonly [folder: string, holds: Bilingual])[] = [
  [
    'versions',
    {
      fr: 'le texte après chaque tour, en Word et en PDF. Ce sont des projets : ils n’engagent personne.',
      en: 'the text after each turn, as Word and PDF. These are drafts: they bind nobody.',
    },
  ],
  [
    'redlines',
    {
      fr: 'ce qui a changé d’un tour au suivant, en modifications suivies de Word.',
      en: 'what changed from one turn to the next, as tracked changes of Word.',
    },
  ],
  [
    'agreement',
    {
      fr: 'le texte arrêté : à signer, ou l’accord signé une fois en vigueur.',
      en: 'the frozen text: to be signed, or the signed agreement once it is in force.',
    },
  ],
  [
    'evidence',
    {
      fr: 'le fichier de preuve : qui a fait quoi, quand, et comment le vérifier.',
      en: 'the evidence file: who did what, when, and how to verify it.',
    },
  ],
  ['nda', { fr: 'l’accord de confidentialité.', en: 'the confidentiality agreement.' }],
  [
    'journal',
    {
      fr: 'chaque acte, enchaîné au précédent par son empreinte ; il se vérifie ailleurs, sans la plateforme.',
      en: 'every act, chained to the one before by its hash; it is verified elsewhere, without the platform.',
    },
  ],
  ['application', { fr: 'la candidature de la start-up.', en: 'the application of the start-up.' }],
  [
    'performance',
    {
      fr: 'ce que les parties se sont écrit pendant l’exécution.',
      en: 'what the parties wrote to each other during the performance.',
    },
  ],
  [
    'attachments',
    { fr: 'les actes de délégation de pouvoir déposés.', en: 'the deeds of delegation that were filed.' },
  ],
];

const WORDS = {
  fr: {
    title: 'Dossier complet',
    call: 'Appel :',
    start: 'Pour commencer : ouvrez summary-fr.html dans un navigateur ; il s’imprime.',
    holds: 'Ce que contient ce dossier :',
    shared:
      'Les deux parties reçoivent le même dossier. Ce que votre partie garde pour elle n’y est pas : brouillons, notes internes, approbations internes, échanges avec un médiateur ou un conseiller. Les documents gardés ailleurs, dont la plateforme ne connaît que l’empreinte, n’y sont pas non plus.',
    prevails: { fr: 'La version française fait foi.', en: 'La version anglaise fait foi.' },
    verify:
      'Pour vérifier : manifest.json donne l’empreinte SHA-256 de chaque fichier. La commande « sha256sum » (Linux), « shasum -a 256 » (macOS) ou « certutil -hashfile » (Windows) doit donner la même.',
    aid: 'Entente est une aide à la rédaction : faites relire vos textes par un avocat.',
  },
  en: {
    title: 'Complete dossier',
    call: 'Call:',
    start: 'To begin: open summary-en.html in a browser; it can be printed.',
    holds: 'What this dossier holds:',
    shared:
      'Both parties receive the same dossier. What your side keeps to itself is not in it: drafts, internal notes, internal approvals, exchanges with a mediator or an adviser. Documents kept elsewhere, of which the platform knows the hash alone, are not in it either.',
    prevails: { fr: 'The French version prevails.', en: 'The English version prevails.' },
    verify:
      'To verify: manifest.json gives the SHA-256 hash of each file. The command "sha256sum" (Linux), "shasum -a 256" (macOS) or "certutil -hashfile" (Windows) must give the same.',
    aid: 'Entente is a drafting aid: have your texts read by a lawyer.',
  },
} as const;

/** What the reader of an unpacked dossier needs to know, as plain text. */
export function readmeText(language: Language, { names, prevailing, files }: Readme): string {
  const words = WORDS[language];
  const held = FOLDERS.filter(([folder]) => files.some(({ path }) => path.startsWith(`${folder}/`)));
  const paragraphs = [
    `${words.title} — ${names.startup} – ${names.industrial}`,
    `${words.call} ${names.call}`,
    words.start,
    [words.holds, ...held.map(([folder, holds]) => `- ${folder}/ — ${holds[language]}`)],
    words.prevails[prevailing],
    words.shared,
    words.verify,
    words.aid,
  ];
  const set = (line: string) => setTypographyOf(line, language);
  return `${paragraphs.map((one) => [one].flat().map(set).join('\n')).join('\n\n')}\n`;
}
