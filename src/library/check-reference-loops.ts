import { LANGUAGES } from '../domain/language.ts';
import type { TemplateBlock, TemplateInline } from '../domain/memorandum/template.ts';
import type { Lines } from './body-reader.ts';
import type { CompiledText } from './compiled-text.ts';
import type { Faults } from './fault.ts';
import { walk } from './walk.ts';

/**
 * Finds paragraphs that send the reader round in circles: a paragraph that is nothing but a
 * reference to another (`Voir {ref:b#x}.`) which refers back. References between substantive
 * articles in both directions are normal and allowed.
 */
export function checkReferenceLoops(texts: readonly CompiledText[], lines: Lines, faults: Faults): void {
  for (const language of LANGUAGES) {
    const next = new Map<string, { to: string; file: string; line: number }>();
    for (const text of texts) {
      walk(text.body[language], {
        block: ({ node }) => {
          const to = node.kind === 'paragraph' ? onlyTarget(node) : null;
          if (node.kind !== 'paragraph' || to === null) return;
          next.set(`${text.clause}#${node.id}`, { to, file: text.file, line: lines.get(node) ?? 1 });
        },
      });
    }
    for (const [start, first] of next) {
      if (!comesBack(start, next)) continue;
      faults.error(first.file, first.line, 'reference-loop', {
        fr: 'Ce paragraphe ne fait que renvoyer à un autre, qui renvoie à lui : le lecteur tourne en rond.',
        en: 'This paragraph only refers to another, which refers back to it: the reader goes round in circles.',
      });
    }
  }
}

/** Words that may surround a bare reference; more than this is substance. */
const BARE_WORDS_MAX = 4;

function onlyTarget(block: Extract<TemplateBlock, { kind: 'paragraph' }>): string | null {
  const references = block.inlines.filter((inline) => inline.kind === 'reference');
  const [only] = references;
  if (references.length !== 1 || only?.kind !== 'reference' || only.paragraph === null) return null;
  return words(block.inlines) <= BARE_WORDS_MAX ? `${only.clause}#${only.paragraph}` : null;
}

function words(inlines: readonly TemplateInline[]): number {
  const text = inlines
    .map((inline) => ('text' in inline ? inline.text : inline.kind === 'reference' ? '' : ' x x x x x '))
    .join(' ');
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

function comesBack(start: string, next: ReadonlyMap<string, { to: string }>): boolean {
  let at = next.get(start)?.to;
  for (let steps = 0; at !== undefined && steps <= next.size; steps += 1) {
    if (at === start) return true;
    at = next.get(at)?.to;
  }
  return false;
}
