import type { FileCache, PdfState } from '../pdf/state.ts';
import { isRef, sameValue } from '../pdf/value.ts';
import type { ChangeReport } from '../report.ts';
import { type AddedSignature, Comparison, type Leave } from './comparison.ts';
import { explainCatalog } from './explain-catalog.ts';
import { explainInformation } from './explain-metadata.ts';
import { reportLeftovers } from './leftovers.ts';
import { firstUnlistedByte } from './unlisted-bytes.ts';

/** Keys of a trailer or cross-reference stream that describe the file's own bookkeeping. */
const BOOKKEEPING = new Set([
  'Size',
  'Prev',
  'XRefStm',
  'Type',
  'W',
  'Index',
  'Filter',
  'DecodeParms',
  'Length',
  'Root',
  'Info',
  'ID',
]);

/**
 * What one revision changed, each change named and either explained (ETSI EN 319 142-1 and ISO
 * 32000-2 allow it after a signature) or not.
 * @param leave what the signatures before it allow
 * @param added the signatures that this revision adds
 */
export function compareStates(
  cache: FileCache,
  before: PdfState,
  after: PdfState,
  leave: Leave,
  added: readonly AddedSignature[],
): ChangeReport[] {
  const comparison = new Comparison(before, after, leave, added);
  comparison.settleContainers();
  explainTrailer(comparison);
  explainCatalog(comparison);
  explainInformation(comparison);
  reportLeftovers(comparison);
  const stray = firstUnlistedByte(cache, before, after);
  if (stray !== null) comparison.report('bytes-outside-objects', null, null, `${stray}`);
  return comparison.changes;
}

function explainTrailer(comparison: Comparison): void {
  const { before, after } = comparison;
  const [a, b] = [before.trailer.map, after.trailer.map];
  if (!isRef(a.get('Root')) || !sameValue(a.get('Root'), b.get('Root'))) comparison.report('catalog-replaced', null);
  const ids = [a.get('ID'), b.get('ID')].map((id) => {
    const value = before.resolve(id);
    return typeof value === 'object' && value?.kind === 'array' ? value.items[0] : undefined;
  });
  if (ids[0] !== undefined && !sameValue(ids[0], ids[1])) comparison.report('trailer-changed', null, null, 'ID');
  for (const key of comparison.changedKeys(before.trailer, after.trailer)) {
    if (!BOOKKEEPING.has(key)) comparison.report('trailer-changed', null, null, key);
  }
}
