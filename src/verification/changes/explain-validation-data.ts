import { parseDer } from '../../pki/der.ts';
import { decodeStream } from '../pdf/decode.ts';
import { Budget } from '../pdf/limits.ts';
import { PdfSyntaxError } from '../pdf/parser.ts';
import { entries, isArray, isDict, isRef, isStream, type PdfValue } from '../pdf/value.ts';
import type { Comparison } from './comparison.ts';

const KEYS = new Set(['Type', 'VRI', 'Certs', 'OCSPs', 'CRLs']);
const VRI_KEYS = new Set(['Type', 'Cert', 'OCSP', 'CRL', 'TU', 'TS']);

/**
 * The document security store (ETSI EN 319 142-1 5.4.2): it may appear and grow. Its objects must be
 * its own, and readable: it is no place to hide things.
 */
export function explainValidationData(comparison: Comparison): void {
  const { before, after } = comparison.catalogs();
  const [a, b] = [before.get('DSS'), after.get('DSS')];
  if (a === undefined && b === undefined) return;
  const store = comparison.after.resolve(b);
  const changed = touched(comparison, b);
  if (a !== undefined && b === undefined) comparison.report('validation-data-changed', null);
  if (b === undefined || (changed.length === 0 && a !== undefined && !isNewRef(a, b))) return;
  const own = (num: number): boolean => comparison.use(num)?.kind === 'dss';
  const foreign = changed.find((num) => !comparison.isNew(num) && !own(num));
  const readable =
    isDict(store) && hasOnly(store, KEYS) && vriReadable(comparison, store) && streamsReadable(comparison, changed);
  if (foreign !== undefined || !readable || lost(comparison, a, b)) {
    comparison.report('validation-data-changed', foreign ?? (isRef(b) ? b.num : null));
    return;
  }
  comparison.settleNew(b, own);
  comparison.report('validation-data-added', isRef(b) ? b.num : null);
}

function isNewRef(a: PdfValue, b: PdfValue): boolean {
  return !isRef(a) || !isRef(b) || a.num !== b.num;
}

/** Open objects that the store leads to. */
function touched(comparison: Comparison, value: PdfValue | undefined): number[] {
  const seen = new Set<number>();
  const found: number[] = [];
  const stack: PdfValue[] = [value ?? null];
  while (stack.length > 0) {
    const current = stack.pop() ?? null;
    if (isRef(current)) {
      if (seen.has(current.num)) continue;
      seen.add(current.num);
      if (comparison.isOpen(current.num)) found.push(current.num);
      stack.push(comparison.after.get(current.num));
    } else if (isArray(current)) stack.push(...current.items);
    else if (typeof current === 'object' && current !== null) stack.push(...entries(current).values());
  }
  return found;
}

function hasOnly(value: PdfValue, keys: ReadonlySet<string>): boolean {
  return [...entries(value).keys()].every((key) => keys.has(key));
}

function vriReadable(comparison: Comparison, store: PdfValue): boolean {
  const vri = comparison.after.resolve(entries(store).get('VRI'));
  return [...entries(vri)].every(
    ([key, item]) =>
      key === 'Type' || (/^[0-9A-Fa-f]{40}$/.test(key) && hasOnly(comparison.after.resolve(item), VRI_KEYS)),
  );
}

/** Certificates, CRLs and OCSP answers are DER: a stream of anything else does not belong here. */
function streamsReadable(comparison: Comparison, nums: readonly number[]): boolean {
  const budget = new Budget();
  return nums.every((num) => {
    const value = comparison.after.get(num);
    if (!isStream(value)) return isArray(value) || isDict(value);
    try {
      parseDer(decodeStream(value, budget));
      return true;
    } catch (fault) {
      if (fault instanceof PdfSyntaxError || fault instanceof Error) return false;
      throw fault;
    }
  });
}

/** Nothing that was in the store may leave it. */
function lost(comparison: Comparison, a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  const [storeA, storeB] = [comparison.before.resolve(a), comparison.after.resolve(b)];
  return ['Certs', 'OCSPs', 'CRLs'].some((key) => {
    const [listA, listB] = [
      comparison.before.resolve(entries(storeA).get(key)),
      comparison.after.resolve(entries(storeB).get(key)),
    ];
    return isArray(listA) && (!isArray(listB) || listB.items.length < listA.items.length);
  });
}
