import type { Branch, TemplateBlock, TemplateInline } from '../domain/memorandum/template.ts';
import type { Lines } from './body-reader.ts';
import type { CompiledText } from './compiled-text.ts';
import type { Faults } from './fault.ts';

/**
 * Finds where the English text is not the French one's twin: blocks in another order or with other
 * ids and conditions, a parameter, reference or defined term that one language lacks. Within one
 * paragraph the order of words is each language's own. Reported at the English line.
 */
export function checkParity(text: CompiledText, lines: Lines, faults: Faults): void {
  compareBlocks(text.body.fr, text.body.en, { text, lines, faults });
}

interface Comparison {
  readonly text: CompiledText;
  readonly lines: Lines;
  readonly faults: Faults;
}

function compareBlocks(fr: readonly TemplateBlock[], en: readonly TemplateBlock[], comparison: Comparison): void {
  for (let at = 0; at < Math.max(fr.length, en.length); at += 1) {
    const french = fr[at];
    const english = en[at];
    if (french === undefined || english === undefined) {
      say(comparison, english ?? french, {
        fr:
          english === undefined
            ? 'Ce passage français n’a pas de pendant anglais.'
            : 'Ce passage anglais n’a pas de pendant français.',
        en:
          english === undefined
            ? 'This French passage has no English twin.'
            : 'This English passage has no French twin.',
      });
      return;
    }
    if (shape(french) !== shape(english)) {
      say(comparison, english, {
        fr: `Les deux langues diffèrent ici (bloc, condition ou identifiant) : français ${nameOf(french, comparison)}, anglais ${nameOf(english, comparison)}.`,
        en: `The two languages differ here (block, condition or id): French ${nameOf(french, comparison)}, English ${nameOf(english, comparison)}.`,
      });
      return;
    }
    compareInside(french, english, comparison);
  }
}

function compareInside(french: TemplateBlock, english: TemplateBlock, comparison: Comparison): void {
  if (french.kind === 'if' && english.kind === 'if') {
    for (const [index, branch] of french.branches.entries()) {
      compareBlocks(branch.body, english.branches[index]?.body ?? [], comparison);
    }
    return;
  }
  if ('body' in french && 'body' in english) {
    compareBlocks(french.body, english.body, comparison);
    return;
  }
  const missing = difference(contents(french), contents(english));
  const extra = difference(contents(english), contents(french));
  if (missing.length === 0 && extra.length === 0) return;
  say(comparison, english, {
    fr: `Les deux langues ne disent pas la même chose${listed(' ; manque en anglais : ', missing)}${listed(' ; en trop en anglais : ', extra)}.`,
    en: `The two languages do not say the same${listed('; missing in English: ', missing)}${listed('; only in English: ', extra)}.`,
  });
}

function listed(head: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${head}${items.join(', ')}`;
}

/** What must be equal block by block. */
function shape(block: TemplateBlock): string {
  switch (block.kind) {
    case 'if':
      return JSON.stringify(['if', block.branches.map((branch) => branch.when)]);
    case 'each':
      return JSON.stringify(['each', block.over]);
    case 'preamble':
      return 'preamble';
    case 'table':
      return JSON.stringify(['table', block.id, block.header.length, block.caption.length > 0]);
    case 'row':
      return JSON.stringify(['row', block.id, block.cells.length]);
    case 'item':
      return JSON.stringify(['item', block.id, block.level]);
    default:
      return JSON.stringify([block.kind, block.id]);
  }
}

/** Parameters, references, terms and inline conditions of a block, in no order. */
function contents(block: TemplateBlock): readonly string[] {
  if (block.kind === 'row') return block.cells.flatMap(signs);
  if (block.kind === 'table') return [block.caption, ...block.header].flatMap(signs);
  return 'inlines' in block ? signs(block.inlines) : [];
}

function signs(inlines: readonly TemplateInline[]): readonly string[] {
  return [...new Set(inlines.flatMap(sign))];
}

function sign(inline: TemplateInline): readonly string[] {
  switch (inline.kind) {
    case 'value':
      return [pathName(inline.path)];
    case 'reference':
      return [`{ref:${inline.clause}${inline.paragraph === null ? '' : `#${inline.paragraph}`}}`];
    case 'annex':
      return [`{annex:${inline.code}}`];
    case 'term':
      return inline.defines ? [`[[=${inline.term}]]`] : [];
    case 'each':
      return [`{each ${pathName(inline.over)}}`, ...inline.body.flatMap(sign)];
    case 'if':
      return inline.branches.flatMap((branch) => [conditionName(branch), ...branch.body.flatMap(sign)]);
    default:
      return [];
  }
}

function conditionName(branch: Branch<TemplateInline>): string {
  return branch.when === null ? '{else}' : `{if ${JSON.stringify(branch.when)}}`;
}

function pathName(path: Extract<TemplateInline, { kind: 'value' }>['path']): string {
  switch (path.kind) {
    case 'parameter':
      return `{${[path.clause, path.name, ...path.keys].join('.')}}`;
    case 'fact':
      return `{${['facts', path.name, ...path.keys].join('.')}}`;
    case 'loop':
      return `{${path.keys.length === 0 ? 'item' : path.keys.join('.')}}`;
    case 'document':
      return `{document.${path.name}}`;
    default:
      return `{${path.kind}}`;
  }
}

function difference(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.filter((one) => !right.includes(one));
}

function nameOf(block: TemplateBlock, comparison: Comparison): string {
  const id = 'id' in block ? ` {#${block.id}}` : '';
  return `${block.kind}${id} (${comparison.lines.get(block) ?? '?'})`;
}

function say(comparison: Comparison, block: TemplateBlock | undefined, message: { fr: string; en: string }): void {
  const line = (block === undefined ? undefined : comparison.lines.get(block)) ?? 1;
  comparison.faults.error(comparison.text.file, line, 'languages-differ', message);
}
