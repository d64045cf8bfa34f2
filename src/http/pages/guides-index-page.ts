import type { Language } from '../../domain/language.ts';
import { publicPage } from './public-page.ts';
import { shown } from './shown.ts';

const WORDS = {
  fr: {
    title: 'Guides',
    lead: 'De quoi comprendre ce que vous négociez, avant et pendant.',
    items: [
      ['/guides/glossary', 'Glossaire', 'Les mots du contrat en clair, avec leur équivalent anglais et les faux amis.'],
      [
        '/guides/graveyard',
        'Le cimetière des clauses',
        'Les clauses que la bibliothèque refuse d’écrire, et pourquoi.',
      ],
      ['/examples', 'Exemples de collaboration', 'Ce que des entreprises inventées ont choisi, et pourquoi.'],
      ['/verify', 'Vérifier un document signé', 'Qui a signé, quand, et si quelque chose a changé depuis.'],
      ['/calls', 'Appels à projets', 'Ce que les industriels cherchent en ce moment.'],
    ],
  },
  en: {
    title: 'Guides',
    lead: 'What helps to understand what you negotiate, before and while you do.',
    items: [
      [
        '/guides/glossary',
        'Glossary',
        'The words of the contract in plain words, with their French equivalent and false friends.',
      ],
      ['/guides/graveyard', 'The graveyard of clauses', 'The clauses that the library refuses to write, and why.'],
      ['/examples', 'Examples of collaboration', 'What invented companies chose, and why.'],
      ['/verify', 'Verify a signed document', 'Who signed, when, and whether anything has changed since.'],
      ['/calls', 'Calls for projects', 'What industrial companies look for at the moment.'],
    ],
  },
} as const;

/** All public guidance, one line each. */
export function guidesIndexPage(language: Language): string {
  const words = WORDS[language];
  const items = words.items.map(
    ([path, name, about]) =>
      `<li><h2><a href="${path}?lang=${language}">${shown(name, language)}</a></h2><p>${shown(about, language)}</p></li>`,
  );
  const body = `<p>${shown(words.lead, language)}</p><ul class="plain">${items.join('')}</ul>`;
  return publicPage({ language, path: '/guides', title: words.title, description: words.lead, body });
}
