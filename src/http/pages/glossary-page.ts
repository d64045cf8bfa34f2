import type { Language } from '../../domain/language.ts';
import type { GlossaryEntry } from '../../domain/memorandum/guides.ts';
import { guidePage } from './guide-page.ts';
import { shown } from './shown.ts';

const WORDS = {
  fr: {
    title: 'Glossaire',
    lead: 'Les mots de la négociation et du contrat, en clair, avec leur équivalent dans l’autre langue.',
    other: 'En anglais',
    forms: 'On dit aussi',
    beware: 'Attention',
  },
  en: {
    title: 'Glossary',
    lead: 'The words of negotiation and contract, in plain words, with their equivalent in the other language.',
    other: 'In French',
    forms: 'Also',
    beware: 'Beware',
  },
} as const;

/** The glossary in the order of the alphabet of its language. */
export function glossaryPage(entries: readonly GlossaryEntry[], language: Language): string {
  const words = WORDS[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const sorted = [...entries].sort((a, b) => a[language].localeCompare(b[language], language));
  const parts = sorted.map((entry) => ({
    id: entry.id,
    heading: entry[language],
    body: `<p>${shown(entry.definition[language], language)}</p><dl><dt>${words.other}</dt><dd lang="${other}">${shown(entry[other], other)}</dd>${pair(words.forms, entry.forms[language].join(', '), language)}${pair(words.beware, entry.falseFriend?.[language] ?? '', language)}</dl>
`,
  }));
  return guidePage({ language, path: '/guides/glossary', title: words.title, lead: words.lead, parts });
}

function pair(name: string, text: string, language: Language): string {
  return text === '' ? '' : `<dt>${name}</dt><dd>${shown(text, language)}</dd>`;
}
