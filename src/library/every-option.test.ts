import { describe, expect, it } from 'vitest';
import { misprintsIn, strangersIn } from '../../test/support/language-manners.ts';
import { LANGUAGES } from '../domain/language.ts';
import { bind } from '../domain/memorandum/bind/bind.ts';
import type { Library } from '../domain/memorandum/library.ts';
import type { Block, DocumentTree, Inline, Item } from '../domain/memorandum/tree.ts';
import { checkSelection } from '../domain/memorandum/values/check-selection.ts';
import type { TemplateFault } from './fault.ts';
import { loadLibrary } from './load-library.ts';
import { presetSelection } from './presets.ts';
import { previewClause } from './preview.ts';
import { renderMarkdown } from './render-markdown.ts';
import { readStored, storeForm } from './store-form.ts';
import { templatesFolder } from './templates-folder.ts';

describe.each(['memorandum', 'nda'] as const)('templates of the %s', (set) => {
  const { library, faults } = loadLibrary(templatesFolder(set));
  const loaded: Library = library ?? unusable(faults);
  /** While clauses of the catalogue are still to be written, references to them cannot be resolved. */
  const complete = loaded.document.catalogue.length === loaded.clauses.length;

  it('has no fault in any template', () => {
    expect(faults.filter((fault) => fault.severity === 'error')).toEqual([]);
  });

  describe.each(loaded.clauses.map((clause) => [clause.id, clause] as const))('%s', (_, clause) => {
    const french = previewClause(loaded, clause, 'fr');
    const english = previewClause(loaded, clause, 'en');

    it.each(clause.options.map((option) => option.id))('%s reads the same in both languages', (option) => {
      const fr = french.find((preview) => preview.option === option)?.article;
      const en = english.find((preview) => preview.option === option)?.article;
      expect(fr?.blocks.length).toBeGreaterThan(0);
      expect(fr?.blocks.map(shape)).toEqual(en?.blocks.map(shape));
      expect(sources(fr?.blocks ?? [])).toEqual(sources(en?.blocks ?? []));
      expect(fr?.heading).not.toBe('');
    });

    it('leaves nothing unfilled but visible blanks, and no markup', () => {
      for (const { article } of [...french, ...english]) {
        for (const inline of article.blocks.flatMap(inlinesOf)) {
          expect(inline.text).not.toMatch(/[{}]|\[\[|\]\]|undefined|\*\*/);
          if (inline.kind === 'blank') expect(inline.text).toMatch(/^\[(à compléter|to be completed)/);
        }
      }
    });

    it('is in its own language throughout, whatever the option, and set as that language is', () => {
      for (const { language, article } of [...french, ...english]) {
        const text = article.blocks.map((block) => lineOf(inlinesOf(block))).join('\n');
        expect(strangersIn(text, language)).toEqual([]);
        expect(misprintsIn(text, language)).toEqual([]);
      }
    });

    it('refers only to what is in the text', () => {
      const found = [...french, ...english].flatMap((preview) => preview.faults.map((fault) => fault.code));
      expect(found.filter((code) => complete || code === 'empty-article')).toEqual([]);
    });
  });

  it('signs by hand where that is agreed: the signature blocks then speak of no electronic signature', () => {
    const clause = set === 'nda' ? 'nda-signature' : 'signature-annexes';
    const [preset] = loaded.presets;
    if (preset === undefined) throw new Error('no preset');
    const whole = presetSelection(loaded, preset);
    const mentions = (option: string) =>
      LANGUAGES.flatMap((language) => {
        const clauses = { ...whole.clauses, [clause]: { option, parameters: {} } } as typeof whole.clauses;
        const { tree } = bind({ library: loaded, selection: { ...whole, clauses }, language, date: null });
        return tree.signatureBlocks.map(({ mention }) => mention);
      });
    for (const mention of mentions('aes')) expect(mention).toMatch(/^Sign(é électroniquement|ed electronically)/);
    for (const mention of mentions('handwritten'))
      expect(mention).toMatch(/signature manuscrite|handwritten signature/);
  });

  describe.each(loaded.presets.map((preset) => [preset.id, preset] as const))('preset %s', (_, preset) => {
    const selection = presetSelection(loaded, preset);

    it('is a selection that the library accepts', () => {
      expect(checkSelection(loaded, selection)).toEqual([]);
    });

    it.each(LANGUAGES)('gives a whole text in %s, the same each time', (language) => {
      const once = bind({ library: loaded, selection, language, date: null });
      const again = bind({ library: readStored(storeForm(loaded)), selection, language, date: null });
      expect(JSON.stringify(again)).toBe(JSON.stringify(once));
      expect(uniqueIds(once.tree)).toBe(true);
      if (complete) expect(once.faults).toEqual([]);
    });

    it.each(LANGUAGES)('tells in %s the version and the hash of the library and of every clause', (language) => {
      const { tree } = bind({ library: loaded, selection, language, date: null });
      const text = renderMarkdown(tree);
      expect(text).toContain(loaded.hash);
      for (const { source } of tree.articles) expect(text).toContain(`| ${source.version} | ${source.hash} |`);
    });
  });
});

function unusable(faults: readonly TemplateFault[]): never {
  throw new Error(faults.map((fault) => `${fault.file}:${fault.line}: ${fault.message.en}`).join('\n'));
}

function shape(block: Block): unknown {
  if (block.kind === 'paragraph') return [block.id, block.number, block.items.map(itemShape)];
  return block.kind === 'table' ? [block.id, block.header.length, block.rows.length] : [block.id];
}

function itemShape(item: Item): unknown {
  return [item.id, item.marker, item.items.map(itemShape)];
}

/** Parameters and references printed, whatever their order in the sentence. */
function sources(blocks: readonly Block[]): readonly string[] {
  return [...new Set(blocks.flatMap(inlinesOf).flatMap(source))].sort();
}

function source(inline: Inline): readonly string[] {
  if (inline.kind === 'reference') return [inline.target];
  return inline.kind === 'value' || inline.kind === 'blank' ? [`${inline.clause}.${inline.parameter}`] : [];
}

function lineOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flat());
  return block.kind === 'paragraph' ? [...block.inlines, ...block.items.flatMap(inItem)] : block.inlines;
}

function inItem(item: Item): readonly Inline[] {
  return [...item.inlines, ...item.items.flatMap(inItem)];
}

function uniqueIds(tree: DocumentTree): boolean {
  const blocks = [
    ...tree.preamble,
    ...tree.articles.flatMap((one) => one.blocks),
    ...tree.annexes.flatMap((one) => one.blocks),
  ];
  const ids = [...tree.articles.map((one) => one.id), ...blocks.flatMap(idsOf)];
  return new Set(ids).size === ids.length;
}

function idsOf(block: Block): readonly string[] {
  if (block.kind === 'table') return [block.id, ...block.rows.map((row) => row.id)];
  return block.kind === 'paragraph' ? [block.id, ...block.items.flatMap(itemIds)] : [block.id];
}

function itemIds(item: Item): readonly string[] {
  return [item.id, ...item.items.flatMap(itemIds)];
}
