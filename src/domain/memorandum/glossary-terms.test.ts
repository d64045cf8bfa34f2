import { describe, expect, it } from 'vitest';
import { glossaryTermsIn } from './glossary-terms.ts';
import type { GlossaryEntry } from './guides.ts';

const entry = (id: string, fr: string, en: string, forms: Partial<GlossaryEntry['forms']> = {}): GlossaryEntry => ({
  id,
  fr,
  en,
  forms: { fr: [], en: [], ...forms },
  definition: { fr: '…', en: '…' },
  falseFriend: null,
});
const glossary = [
  entry('cap', 'plafond', 'cap'),
  entry('porte-fort', 'porte-fort', 'porte-fort'),
  entry('trl', 'maturité technologique', 'technology readiness level', { fr: ['TRL'] }),
  entry('background', 'connaissances antérieures', 'background', { fr: ['connaissance antérieure'] }),
];
const found = (text: string, language: 'fr' | 'en') => glossaryTermsIn(text, glossary, language).map((term) => term.id);

describe('the words of the glossary in a text', () => {
  it.each([
    ['Des plafonds différents selon l’option.', 'fr', ['cap']],
    ['L’Industriel se porte-fort, d’un TRL 4.', 'fr', ['porte-fort', 'trl']],
    ['Chaque connaissance antérieure est listée.', 'fr', ['background']],
    ['Caps, and background.', 'en', ['cap', 'background']],
    ['The capital of the company.', 'en', []],
    ['', 'en', []],
  ] as const)('%s', (text, language, ids) => expect(found(text, language)).toEqual(ids));
});
