import { describe, expect, it } from 'vitest';
import { around, misprintsIn, strangersIn } from '../../test/support/language-manners.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { bind } from '../domain/memorandum/bind/bind.ts';
import type { Library, Preset } from '../domain/memorandum/library.ts';
import type { Selection } from '../domain/memorandum/selection.ts';
import { completeSelection } from '../domain/memorandum/values/active-clauses.ts';
import { prevailingLanguage } from '../domain/memorandum/values/prevailing-language.ts';
import { loadLibrary } from './load-library.ts';
import { presetSelection } from './presets.ts';
import { renderMarkdown } from './render-markdown.ts';
import { templatesFolder } from './templates-folder.ts';

const { library, faults } = loadLibrary(templatesFolder('memorandum'));
if (library === null) throw new Error(faults.map((fault) => `${fault.file}:${fault.line}`).join('\n'));
const loaded: Library = library;

const bound = (selection: Selection, language: Language) => bind({ library: loaded, selection, language, date: null });
const textOf = (selection: Selection, language: Language) => renderMarkdown(bound(selection, language).tree);
const selectionOf = (preset: Preset) => presetSelection(loaded, preset);

describe.each(loaded.presets.map((preset) => [preset.id, preset] as const))('the memorandum of %s', (_, preset) => {
  const selection = selectionOf(preset);

  it('has every clause that it needs, and nothing dangles, stays empty or stays undefined', () => {
    for (const language of LANGUAGES) expect(bound(selection, language).faults).toEqual([]);
  });

  it('has nothing left to fill', () => {
    for (const language of LANGUAGES) {
      expect(around(textOf(selection, language), /\[(à compléter|to be completed)[^\]]*\]/g)).toEqual([]);
    }
  });

  it.each(LANGUAGES)('is in %s throughout, and set as that language is', (language) => {
    const text = textOf(selection, language);
    expect(strangersIn(text, language)).toEqual([]);
    expect(misprintsIn(text, language)).toEqual([]);
  });

  it('names amounts, dates and periods in each language in its own way', () => {
    const [fr, en] = [textOf(selection, 'fr'), textOf(selection, 'en')];
    expect(fr).toMatch(/\d[\u00A0\u202F]\d{3}[\u00A0\u202F]€/);
    expect(en).toMatch(/€\d+,\d{3}/);
    expect(fr).toMatch(/\d\s\p{L}+\s20\d\d|1er/u);
    expect(fr).not.toMatch(/\b(January|February|March|April|June|July|August|September|October|December)\b/);
    expect(en).not.toMatch(/\b(janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)\b/);
    expect(fr).toMatch(/\(\d+\)[\s\u00A0](mois|jours)/);
    expect(en).toMatch(/\(\d+\)[\s\u00A0](months|days)/);
  });
});

describe('whatever option is put into whatever preset', () => {
  const cases = loaded.presets.flatMap((preset) => loaded.clauses.map((clause) => [preset, clause] as const));
  it.each(cases.map(([preset, clause]) => [preset.id, clause.id, preset, clause] as const))(
    '%s, %s',
    (_p, _c, preset, clause) => {
      for (const { id } of clause.options) {
        const changed = {
          ...selectionOf(preset),
          clauses: { ...selectionOf(preset).clauses, [clause.id]: { option: id, parameters: {} } },
        };
        expect(bound(completeSelection(loaded, changed), 'fr').faults).toEqual([]);
      }
    },
  );
});

describe('the language that is signed', () => {
  const selection = selectionOf(loaded.presets[0] as Preset);
  const inLanguage = (option: string, prevailing_language: string) =>
    ({
      ...selection,
      clauses: { ...selection.clauses, 'governing-law-language': { option, parameters: { prevailing_language } } },
    }) as unknown as Selection;

  it('is French, unless the parties said English', () => {
    expect(prevailingLanguage(loaded, selection)).toBe('fr');
    expect(prevailingLanguage(loaded, inLanguage('french-law-bilingual', 'en'))).toBe('en');
    expect(prevailingLanguage(loaded, inLanguage('french-law-bilingual', 'fr'))).toBe('fr');
  });

  it('is said under the title of both versions', () => {
    const notices = (asked: Selection, language: Language) => bound(asked, language).tree.notices.join(' ');
    expect(notices(selection, 'en')).toContain('The French version prevails');
    expect(notices(inLanguage('foreign-law', 'en'), 'fr')).toContain('La version anglaise fait foi');
  });
});

describe('a laboratory that signs', () => {
  const preset = loaded.presets.find(({ id }) => id === 'research-tripartite') as Preset;
  const { company_name, ...others } = preset.facts as { company_name: { startup: string; industrial: string } };
  const { startup, industrial } = company_name;
  const unnamed: Selection = { ...selectionOf(preset), facts: { ...others, company_name: { startup, industrial } } };
  const named = (laboratory_name: string): Selection => {
    const parties = unnamed.clauses['parties-preamble' as keyof typeof unnamed.clauses];
    return {
      ...unnamed,
      clauses: {
        ...unnamed.clauses,
        'parties-preamble': { ...parties, parameters: { ...parties?.parameters, laboratory_name } },
      },
    } as Selection;
  };

  it('is a blank until somebody names it', () => {
    expect(textOf(unnamed, 'fr')).toMatch(/\[à compléter\s: dénomination sociale, le Laboratoire\]/);
  });

  it('is named in the negotiation as well as at the opening', () => {
    const text = textOf(named('Université des Hautes-Terres'), 'fr');
    expect(text).toContain('Université des Hautes-Terres, établissement public');
    expect(text).not.toContain('[à compléter');
  });
});
