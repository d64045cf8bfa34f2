import type { Language } from '../../domain/language.ts';
import { publicPage } from './public-page.ts';
import { shown } from './shown.ts';

interface Statement {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly { readonly heading: string; readonly items: readonly string[] }[];
}

/** Only what was really checked is claimed: no outside audit has taken place. */
const STATEMENTS: { readonly [language in Language]: Statement } = {
  fr: {
    title: 'Déclaration d’accessibilité',
    lead: 'Entente vise les règles WCAG 2.2, niveau AA, et les critères du RGAA 4.1. État : partiellement conforme, par un contrôle interne ; aucun audit extérieur n’a encore eu lieu.',
    parts: [
      {
        heading: 'Ce qui est vérifié à chaque version',
        items: [
          'Chaque écran et chaque dialogue ouvert passent le contrôle automatique axe sans aucun défaut, en français et en anglais, sur ordinateur et sur téléphone.',
          'Les parcours, de la connexion à la signature, sont faits dans un vrai navigateur.',
          'Ajouts, suppressions, états et erreurs ne sont jamais dits par la couleur seule.',
          'Les PDF sont balisés (PDF/UA-1).',
        ],
      },
      {
        heading: 'Ce qui reste à faire',
        items: [
          'Un audit par un tiers, et le taux de conformité qui en résulte.',
          'Des essais avec des personnes qui utilisent un lecteur d’écran ou une commande vocale.',
          'Les documents Word dépendent du logiciel qui les ouvre.',
        ],
      },
      {
        heading: 'Contenus non soumis',
        items: ['Les fichiers et les textes que les parties apportent elles-mêmes.'],
      },
      {
        heading: 'Signaler un défaut',
        items: [
          'Écrivez à la personne qui gère cette installation, ou à votre interlocuteur du programme : on vous répondra, et l’information vous sera donnée autrement.',
          'Sans réponse, vous pouvez saisir le Défenseur des droits (defenseurdesdroits.fr).',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility statement',
    lead: 'Entente aims at WCAG 2.2, level AA, and the criteria of the French RGAA 4.1. State: partially compliant, by our own check; no outside audit has taken place yet.',
    parts: [
      {
        heading: 'What is checked with every version',
        items: [
          'Each screen and each open dialogue passes the automatic axe check without a single fault, in French and in English, on a desktop and on a phone.',
          'The paths from sign-in to signature are walked in a real browser.',
          'Additions, deletions, states and errors are never told by colour alone.',
          'PDFs are tagged (PDF/UA-1).',
        ],
      },
      {
        heading: 'What is still to be done',
        items: [
          'An audit by others, and the rate of compliance that comes out of it.',
          'Trials with people who use a screen reader or speech control.',
          'Word documents depend on the program that opens them.',
        ],
      },
      { heading: 'What is not covered', items: ['Files and texts that the parties bring themselves.'] },
      {
        heading: 'Tell us of a fault',
        items: [
          'Write to whoever runs this installation, or to your contact at the programme: you will get an answer, and the information in another way.',
          'Without an answer, people in France may turn to the Défenseur des droits (defenseurdesdroits.fr).',
        ],
      },
    ],
  },
};

/** What this product claims of its accessibility, what it does not, and whom to tell. */
export function accessibilityPage(language: Language): string {
  const { title, lead, parts } = STATEMENTS[language];
  const sections = parts.map(
    ({ heading, items }) =>
      `<h2>${shown(heading, language)}</h2><ul>${items.map((item) => `<li>${shown(item, language)}</li>`).join('')}</ul>`,
  );
  const body = `<p>${shown(lead, language)}</p>${sections.join('\n')}`;
  return publicPage({ language, path: '/accessibility', title, description: lead, body });
}
