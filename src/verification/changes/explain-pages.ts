import { pageNumbers } from '../pdf/pages.ts';
import { entries, isArray, isRef, type PdfValue, sameValue } from '../pdf/value.ts';
import type { Comparison } from './comparison.ts';
import type { NewFields } from './explain-form.ts';

/**
 * A page may gain the widgets of signature fields that the same revision made and signed, at the end
 * of its list of annotations. All else about it must stay.
 */
export function explainPages(comparison: Comparison, fields: NewFields): void {
  const [before, after] = [pageNumbers(comparison.before), pageNumbers(comparison.after)];
  if (before.length !== after.length || before.some((num, index) => num !== after[index])) {
    comparison.report('page-tree-changed', null);
    return;
  }
  before.forEach((num, index) => {
    if (num !== null) explainPage(comparison, num, index + 1, fields);
  });
}

function explainPage(comparison: Comparison, num: number, page: number, fields: NewFields): void {
  const [old, now] = [comparison.before.get(num), comparison.after.get(num)];
  const keys = comparison.isOpen(num) ? comparison.changedKeys(old, now) : [];
  const others = keys.filter((key) => key !== 'Annots');
  for (const key of others)
    comparison.report(key === 'Contents' ? 'page-content-changed' : 'page-changed', num, page, `/${key}`);
  explainAnnotations(comparison, { num, page, old, now }, fields);
  comparison.settle(num);
}

function explainAnnotations(
  comparison: Comparison,
  { num, page, old, now }: { num: number; page: number; old: PdfValue; now: PdfValue },
  fields: NewFields,
): void {
  const [refA, refB] = [entries(old).get('Annots'), entries(now).get('Annots')];
  const [a, b] = [items(comparison.before.resolve(refA)), items(comparison.after.resolve(refB))];
  if (a.some((item, index) => !sameValue(item, b[index]))) comparison.report('annotation-changed', num, page);
  for (const item of b.slice(a.length)) {
    const expected = isRef(item) && fields.nums.has(item.num);
    if (!expected) comparison.report('annotation-added', isRef(item) ? item.num : num, page);
    if (!expected && isRef(item) && comparison.isNew(item.num)) comparison.settle(item.num);
  }
  // The list itself, when it is an object of its own and serves pages alone.
  if (isRef(refB) && (comparison.isNew(refB.num) || comparison.use(refB.num)?.kind === 'annotation'))
    comparison.settle(refB.num);
}

function items(value: PdfValue): readonly PdfValue[] {
  return isArray(value) ? value.items : [];
}
