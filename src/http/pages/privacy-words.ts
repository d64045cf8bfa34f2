import type { Language } from '../../domain/language.ts';

/** One processing, as the register names it (GDPR art. 30(1)). */
interface Processing {
  readonly purpose: string;
  readonly people: string;
  readonly data: string;
  readonly basis: string;
  readonly recipients: string;
}

interface PrivacyWords {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly register: string;
  readonly fields: Readonly<Record<'people' | 'data' | 'basis' | 'recipients', string>>;
  readonly processings: readonly Processing[];
  readonly retention: string;
  readonly terms: Readonly<Record<'howLong' | 'ground' | 'ended', string>>;
}

/** What the installation does with personal data. The operator adds its own name, officer and hosting (docs/operate.md). */
export const PRIVACY_WORDS: { readonly [language in Language]: PrivacyWords } = {
  fr: {
    title: 'Protection des données',
    lead: 'Ce que cette installation sait de vous, pourquoi, combien de temps, qui le lit, et comment l’obtenir ou l’effacer.',
    sections: [
      {
        heading: 'Qui répond de vos données',
        items: [
          'L’exploitant de cette installation est responsable du traitement ; chaque entreprise l’est des données de sa propre équipe.',
          'Les données restent chez l’exploitant, qui dit où il les héberge. L’application n’appelle au-dehors que le registre des entreprises, le serveur de courriel, l’autorité d’horodatage et, quand une entreprise le demande, son propre système (webhook) ; elle n’y envoie ni texte ni position.',
          'Un seul témoin de connexion, nécessaire au service. Aucun traceur, aucune mesure d’audience, aucun contenu chargé d’ailleurs.',
        ],
      },
      {
        heading: 'Vos droits',
        items: [
          'Obtenir vos données : « Mon compte », puis « Télécharger mes données ». Le fichier dit tout ce que l’installation sait de vous.',
          'Corriger votre nom : « Mon compte ».',
          'Effacer votre compte : « Mon compte », puis « Effacer mon compte ». Votre nom reste sur ce que vous avez signé : la loi en demande la preuve.',
          'Pour tout autre droit, ou si vous ne pouvez plus vous connecter, écrivez à la personne qui gère cette installation. Vous pouvez saisir la CNIL (cnil.fr).',
        ],
      },
      {
        heading: 'Qui lit quoi',
        items: [
          'Ce qu’une partie n’a pas envoyé n’est lu que par elle : chiffré avec une clé qui lui est propre, il n’est ouvert ni à l’autre partie, ni au programme, ni à l’administrateur.',
          'Le programme lit la procédure : étapes, délais, à qui de jouer. Il n’ouvre un contenu qu’à deux personnes, pour quelques heures, et les deux parties en sont averties.',
        ],
      },
    ],
    register: 'Registre des traitements',
    fields: { people: 'Personnes', data: 'Données', basis: 'Base légale', recipients: 'Destinataires' },
    processings: [
      {
        purpose: 'Négocier et signer un mémorandum de collaboration',
        people: 'dirigeants, juristes, avocats et signataires des deux parties',
        data: 'nom, adresse électronique, rôle, actes et leur date, commentaires, signature',
        basis: 'exécution d’un contrat et mesures précontractuelles (RGPD, article 6, 1, b)',
        recipients: 'les deux parties ; pour ce qui est interne, la sienne seule',
      },
      {
        purpose: 'Garder la preuve de ce qui a été convenu',
        people: 'les mêmes',
        data: 'journal par identifiant, documents signés, dossier de preuve',
        basis: 'obligation légale et intérêt légitime (article 6, 1, c et f)',
        recipients: 'les deux parties ; le juge',
      },
      {
        purpose: 'Suivre les négociations du programme',
        people: 'les mêmes, sans leur nom',
        data: 'étapes, dates, parties à qui c’est le tour',
        basis: 'mission d’intérêt public ou intérêt légitime (article 6, 1, e ou f)',
        recipients: 'chargés d’affaires du programme',
      },
      {
        purpose: 'Ouvrir et protéger les comptes',
        people: 'toute personne qui se connecte',
        data: 'adresse électronique, langue, appareils connectés, adresse IP, tentatives',
        basis: 'exécution d’un contrat ; sécurité (article 6, 1, b et f)',
        recipients: 'l’administrateur',
      },
      {
        purpose: 'Prévenir et rappeler par courriel',
        people: 'toute personne à qui quelque chose est demandé',
        data: 'adresse électronique, préférences, date d’envoi',
        basis: 'exécution d’un contrat (article 6, 1, b)',
        recipients: 'le serveur de courriel de l’exploitant',
      },
    ],
    retention: 'Combien de temps',
    terms: { howLong: 'Durée', ground: 'Fondement', ended: 'Fin' },
  },
  en: {
    title: 'Data protection',
    lead: 'What this installation knows of you, why, for how long, who reads it, and how to get it or have it erased.',
    sections: [
      {
        heading: 'Who answers for your data',
        items: [
          'The operator of this installation is the controller; each company is the controller of its own team’s data.',
          'Data stay with the operator, who says where they are hosted. The application calls nobody outside but the company register, the mail server, the time-stamp authority and, where a company asks for it, that company’s own system (webhook); it sends them neither text nor position.',
          'One sign-in cookie, needed for the service. No tracker, no audience measurement, nothing loaded from elsewhere.',
        ],
      },
      {
        heading: 'Your rights',
        items: [
          'Get your data: “My account”, then “Download my data”. The file holds all that the installation knows of you.',
          'Correct your name: “My account”.',
          'Erase your account: “My account”, then “Erase my account”. Your name stays on what you signed: the law asks for its proof.',
          'For any other right, or if you can no longer sign in, write to whoever runs this installation. You may turn to the French authority (cnil.fr) or to your own.',
        ],
      },
      {
        heading: 'Who reads what',
        items: [
          'What a side has not sent is read by that side alone: encrypted under a key of its own, it opens neither to the other side, nor to the programme, nor to the administrator.',
          'The programme reads the procedure: stages, delays, whose turn it is. It opens content only by two people together, for hours, and both sides are told.',
        ],
      },
    ],
    register: 'Register of processing',
    fields: { people: 'People', data: 'Data', basis: 'Legal basis', recipients: 'Recipients' },
    processings: [
      {
        purpose: 'Negotiating and signing a collaboration memorandum',
        people: 'managers, in-house lawyers, counsel and signatories of both sides',
        data: 'name, e-mail address, role, acts and their dates, comments, signature',
        basis: 'performance of a contract and steps before it (GDPR art. 6(1)(b))',
        recipients: 'both sides; for what is internal, one’s own alone',
      },
      {
        purpose: 'Keeping proof of what was agreed',
        people: 'the same',
        data: 'journal by id, signed documents, evidence file',
        basis: 'legal obligation and legitimate interest (art. 6(1)(c) and (f))',
        recipients: 'both sides; the courts',
      },
      {
        purpose: 'Following the programme’s negotiations',
        people: 'the same, without their names',
        data: 'stages, dates, whose turn it is',
        basis: 'public interest or legitimate interest (art. 6(1)(e) or (f))',
        recipients: 'officers of the programme',
      },
      {
        purpose: 'Opening and protecting accounts',
        people: 'whoever signs in',
        data: 'e-mail address, language, devices signed in, IP address, attempts',
        basis: 'performance of a contract; security (art. 6(1)(b) and (f))',
        recipients: 'the administrator',
      },
      {
        purpose: 'Telling and reminding by mail',
        people: 'whoever is asked for something',
        data: 'e-mail address, preferences, date of sending',
        basis: 'performance of a contract (art. 6(1)(b))',
        recipients: 'the operator’s mail server',
      },
    ],
    retention: 'For how long',
    terms: { howLong: 'Term', ground: 'Ground', ended: 'End' },
  },
};
