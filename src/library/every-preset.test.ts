import { describe, expect, it } from 'vitest';
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
/** A place in a text, for a message that can be read. */
const around = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) =>
    text.slice(Math.max(0, index - 40), index + found.length + 40),
  );

/** Companies, places and bodies that keep their names in the other language. */
const NAMES =
  /Aciéries du Val|Forges de l’Aven|\d+[^,|]*?(rue|quai|place)[^,|]*,|Agence pour la protection des programmes|Médiateur des entreprises|tribunal des activités économiques|Centre de médiation et d’arbitrage de Paris/g;

/** French words that no English text holds, and the other way round; names of laws and bodies keep their own. */
const STRANGERS: { readonly [language in Language]: RegExp } = {
  fr: /(?<![\p{L}’'-])(the|shall|hereof|of the|which|party's|any)(?![\p{L}-])/giu,
  en: /(?<![\p{L}’'-])(une|du|des|les|cette|est|sont|ou|avec|pour|dans|doit|chaque)(?![\p{L}-])/giu,
};

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

  it('is French throughout in French, and English throughout in English', () => {
    for (const language of LANGUAGES) {
      expect(around(textOf(selection, language).replaceAll(NAMES, '…'), STRANGERS[language])).toEqual([]);
    }
  });

  it('is set as French is: no-break spaces, guillemets, apostrophes', () => {
    const text = textOf(selection, 'fr').replace(/^\| ---.*$/gm, '');
    expect(around(text, /[^\s\u00A0\u202F(|*]\s?(?<![\u00A0\u202F])[;!?](?!\w)/g)).toEqual([]);
    expect(around(text, /(?<!\u00A0):(?=\s)/g)).toEqual([]);
    expect(around(text, /\p{L}'\p{L}/gu)).toEqual([]);
    expect(around(text, /"|«(?!\u00A0|\u202F)|(?<!\u00A0|\u202F)»/g)).toEqual([]);
    expect(around(text, /\d [€%]|\d[€%]|€\d/g)).toEqual([]);
  });

  it('is set as English is: no space before marks, curly quotes, currency first', () => {
    const text = textOf(selection, 'en').replace(/^\| ---.*$/gm, '');
    expect(around(text, /\p{L}[ \u00A0\u202F][;:!?](?=\s)/gu)).toEqual([]);
    expect(around(text, /[«»"]|\p{L}'\p{L}/gu)).toEqual([]);
    expect(around(text, /\d[ \u00A0\u202F]?€|\d[ \u00A0\u202F]%/g)).toEqual([]);
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

  it('tells the version and the hash of the library and of every clause', () => {
    for (const language of LANGUAGES) {
      const text = textOf(selection, language);
      expect(text).toContain(loaded.hash);
      for (const { source } of bound(selection, language).tree.articles) expect(text).toContain(source.hash);
    }
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
