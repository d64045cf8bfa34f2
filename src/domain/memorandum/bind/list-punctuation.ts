import type { Language } from '../../language.ts';
import { NARROW_SPACE } from '../format/number.ts';
import type { Inline } from '../tree.ts';

/** An item while its list is being gathered. */
export interface PunctuatedItem {
  inlines: readonly Inline[];
  items: PunctuatedItem[];
}

/**
 * Ends each item of a list with a semicolon and the last of all with a full stop: conditions decide
 * which one is the last, so the template cannot. An item of several sentences keeps its full stop,
 * one that introduces nested items keeps its colon.
 */
export function punctuateList(items: readonly PunctuatedItem[], language: Language, isLast = true): void {
  for (const [index, item] of items.entries()) {
    const last = isLast && index === items.length - 1;
    if (item.items.length > 0) punctuateList(item.items, language, last);
    else item.inlines = ended(item.inlines, last, language);
  }
}

function ended(inlines: readonly Inline[], last: boolean, language: Language): readonly Inline[] {
  const final = inlines[inlines.length - 1];
  if (final === undefined) return inlines;
  const text = endedText(final.text, last, inlines, language);
  return text === final.text ? inlines : [...inlines.slice(0, -1), { ...final, text }];
}

function endedText(text: string, last: boolean, inlines: readonly Inline[], language: Language): string {
  if (last) return text.replace(/[\s\u00A0\u202F]*;$/, '.');
  const sentences = inlines.some((inline) => /[.!?]\s/.test(inline.text));
  if (!text.endsWith('.') || sentences) return text;
  return `${text.slice(0, -1)}${language === 'fr' ? NARROW_SPACE : ''};`;
}
