import type { Use } from '../pdf/reach.ts';
import { entries, nameOf } from '../pdf/value.ts';
import type { Comparison } from './comparison.ts';
import type { ChangeKind } from './sentences.ts';

const KIND_BY_USE: { readonly [use in Use['kind']]: ChangeKind } = {
  catalog: 'catalog-changed',
  'page-tree': 'page-tree-changed',
  page: 'page-changed',
  'page-content': 'page-content-changed',
  'page-resource': 'page-resource-changed',
  annotation: 'annotation-changed',
  structure: 'structure-changed',
  names: 'embedded-file-changed',
  'embedded-file': 'embedded-file-changed',
  metadata: 'metadata-changed',
  form: 'form-changed',
  info: 'information-changed',
  dss: 'validation-data-changed',
  other: 'object-changed',
};

/** A thousand findings tell no more than fifty. */
const MOST_REPORTED = 50;

/** Names every change that no rule explained. */
export function reportLeftovers(comparison: Comparison): void {
  const left = comparison.leftovers();
  for (const num of left.slice(0, MOST_REPORTED)) reportOne(comparison, num);
  if (left.length > MOST_REPORTED) comparison.report('object-changed', null, null, `+${left.length - MOST_REPORTED}`);
}

function reportOne(comparison: Comparison, num: number): void {
  const isGone = comparison.after.key(num) === null;
  const detail = nameOf(entries(comparison.after.get(num)).get('Type')) ?? undefined;
  const use = comparison.use(num);
  if (use) {
    comparison.report(isGone ? 'object-removed' : KIND_BY_USE[use.kind], num, use.page, isGone ? use.kind : detail);
    return;
  }
  // Freed without ever having been of use: nothing that anyone could see went away.
  if (isGone) return;
  const later = comparison.useAfter(num);
  if (comparison.reachBefore.dangling.has(num)) comparison.report('hidden-object', num, later?.page ?? null, detail);
  else if (later) comparison.report(KIND_BY_USE[later.kind], num, later.page, detail);
  else comparison.report('orphan-object', num, null, detail);
}
