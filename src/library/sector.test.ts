import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { bind } from '../domain/memorandum/bind/bind.ts';
import type { Selection } from '../domain/memorandum/selection.ts';
import { loadLibrary } from './load-library.ts';
import { presetSelection } from './presets.ts';
import { renderMarkdown } from './render-markdown.ts';
import { templatesFolder } from './templates-folder.ts';

const { library } = loadLibrary(templatesFolder('memorandum'));
const [preset] = library?.presets ?? [];
if (library === null || preset === undefined) throw new Error('the templates have faults');
const whole = presetSelection(library, preset);
/** The clause on the parties by itself: quick to bind. */
const alone = { ...library, clauses: library.clauses.filter(({ id }) => id === 'parties-preamble'), annexes: [] };
const sectors =
  library.clauses.find(({ id }) => id === 'parties-preamble')?.parameters.find(({ name }) => name === 'filiere_csf')
    ?.values ?? [];

describe('the sector of a call for projects', () => {
  it('is one of the twenty of the strategic committees, each with a name of its own in both languages', () => {
    expect(sectors).toHaveLength(20);
    for (const language of LANGUAGES) {
      expect(new Set(sectors.map(({ label }) => label[language])).size).toBe(sectors.length);
    }
  });

  it('prints by its name in the recitals, not by its code', () => {
    for (const { value, label } of sectors) {
      const parties = whole.clauses['parties-preamble' as keyof typeof whole.clauses];
      const selection = {
        ...whole,
        clauses: { 'parties-preamble': { ...parties, parameters: { ...parties?.parameters, filiere_csf: value } } },
      } as Selection;
      const recitals = (language: Language) => {
        const { tree } = bind({ library: alone, selection, language, date: null });
        return renderMarkdown({ ...tree, articles: [] }).replaceAll('\u00A0', ' ');
      };
      expect(recitals('fr')).toContain(`dans la filière suivante : ${label.fr}, et sa candidature`);
      expect(recitals('en')).toContain(`in the following sector: ${label.en}, and its application`);
    }
  });
});
