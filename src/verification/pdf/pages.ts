import { Unreadable } from '../unreadable.ts';
import { LIMITS } from './limits.ts';
import { catalogOf, type PdfState } from './state.ts';
import { entries, isArray, isRef, type PdfValue } from './value.ts';

/** Object numbers of the pages, in order; null for a page written directly in its parent. */
export function pageNumbers(state: PdfState): (number | null)[] {
  const pages: (number | null)[] = [];
  const seen = new Set<number>();
  const visit = (item: PdfValue | undefined, depth: number): void => {
    if (isRef(item)) {
      if (seen.has(item.num)) return;
      seen.add(item.num);
    }
    if (depth > LIMITS.nesting || pages.length > LIMITS.pages) throw new Unreadable('too-complex', 'pages');
    const map = entries(state.resolve(item));
    if (map.size === 0) return;
    const kids = state.resolve(map.get('Kids'));
    if (!isArray(kids)) {
      pages.push(isRef(item) ? item.num : null);
      return;
    }
    for (const kid of kids.items) visit(kid, depth + 1);
  };
  visit(catalogOf(state).map.get('Pages'), 0);
  return pages;
}
