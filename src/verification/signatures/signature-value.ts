import type { FormField } from '../pdf/fields.ts';
import type { PdfState } from '../pdf/state.ts';
import { entries, isArray, isDict, isRef, isString, nameOf, type PdfDict, textOf } from '../pdf/value.ts';

/** A signature dictionary (ISO 32000-2 12.8.1) found behind a signed field. */
export interface SignatureValue {
  readonly field: string;
  /** The same dictionary seen in several states has the same identity. */
  readonly identity: string;
  readonly num: number | null;
  readonly dict: PdfDict;
  readonly kind: 'signature' | 'timestamp';
  readonly subFilter: string | null;
  readonly contents: Uint8Array;
  /** `[0, start of gap, end of gap, length of the rest]`; null when it is not four whole numbers. */
  readonly byteRange: readonly [number, number, number, number] | null;
  /** What is wrong with the form of the byte range; null when the gap is exactly the contents. */
  readonly rangeFault: RangeFault | null;
  readonly claimedTime: Date | null;
  readonly certification: Certification;
}

export type RangeFault =
  | 'range-unreadable'
  | 'range-not-from-start'
  | 'range-gap-is-not-contents'
  | 'range-beyond-file'
  | 'contents-not-canonical'
  | 'dictionary-ambiguous';

/** What a signature forbids afterwards (ISO 32000-2 12.8.2). */
export interface Certification {
  /** DocMDP: 1 nothing, 2 form filling and signing, 3 annotations too; null when it does not certify. */
  readonly permission: 1 | 2 | 3 | null;
  readonly locks: readonly FieldLock[];
}

export interface FieldLock {
  readonly action: 'All' | 'Include' | 'Exclude';
  readonly fields: readonly string[];
}

/** Reads the value of a signed field; null when the field is not a signed signature field. */
export function signatureValue(state: PdfState, field: FormField, bytes: Uint8Array): SignatureValue | null {
  if (field.type !== 'Sig') return null;
  const dict = state.resolve(field.value);
  if (!isDict(dict)) return null;
  const holder = isRef(field.value) ? field.value.num : field.num;
  const located = holder === null ? null : state.locate(holder);
  const contents = state.resolve(dict.map.get('Contents'));
  const type = nameOf(dict.map.get('Type'));
  const subFilter = nameOf(state.resolve(dict.map.get('SubFilter')));
  const byteRange = rangeOf(state, dict);
  return {
    field: field.name,
    identity: located ? `${holder}@${located.start}` : `${holder}`,
    num: isRef(field.value) ? field.value.num : null,
    dict,
    kind: type === 'DocTimeStamp' || subFilter === 'ETSI.RFC3161' ? 'timestamp' : 'signature',
    subFilter,
    contents: isString(contents) ? contents.bytes : new Uint8Array(),
    byteRange,
    rangeFault: located === null || dict.repeatedKey ? 'dictionary-ambiguous' : rangeFault(dict, byteRange, bytes),
    claimedTime: pdfDate(textOf(state.resolve(dict.map.get('M')))),
    certification: certificationOf(state, dict, field),
  };
}

function rangeOf(state: PdfState, dict: PdfDict): SignatureValue['byteRange'] {
  const range = state.resolve(dict.map.get('ByteRange'));
  if (!isArray(range) || range.items.length !== 4) return null;
  const [a, b, c, d] = range.items;
  if (![a, b, c, d].every((n) => Number.isSafeInteger(n) && Number(n) >= 0)) return null;
  return [Number(a), Number(b), Number(c), Number(d)];
}

/** The gap must be the very token of /Contents, written as hexadecimal digits of one case. */
function rangeFault(dict: PdfDict, range: SignatureValue['byteRange'], bytes: Uint8Array): RangeFault | null {
  if (!range) return 'range-unreadable';
  const [from, first, second, rest] = range;
  if (from !== 0) return 'range-not-from-start';
  if (second + rest > bytes.length) return 'range-beyond-file';
  const contents = dict.map.get('Contents');
  if (!isString(contents) || contents.start !== first || contents.end !== second) return 'range-gap-is-not-contents';
  const digits = Buffer.from(bytes.subarray(first + 1, second - 1)).toString('latin1');
  const canonical =
    contents.hex && digits.length % 2 === 0 && (/^[0-9a-f]*$/.test(digits) || /^[0-9A-F]*$/.test(digits));
  return canonical ? null : 'contents-not-canonical';
}

function certificationOf(state: PdfState, dict: PdfDict, field: FormField): Certification {
  const references = state.resolve(dict.map.get('Reference'));
  const locks: FieldLock[] = [];
  const permissions: number[] = [];
  for (const item of isArray(references) ? references.items : []) {
    const map = entries(state.resolve(item));
    const parameters = entries(state.resolve(map.get('TransformParams')));
    const method = nameOf(state.resolve(map.get('TransformMethod')));
    // P is 2 when absent (table 257).
    if (method === 'DocMDP') permissions.push(Number(state.resolve(parameters.get('P')) ?? 2));
    if (method === 'FieldMDP') pushLock(state, parameters, locks);
  }
  const lock = entries(state.resolve(field.dict.map.get('Lock')));
  if (lock.size > 0) pushLock(state, lock, locks);
  const locked = state.resolve(lock.get('P'));
  if (typeof locked === 'number') permissions.push(locked);
  const strictest = permissions.length > 0 ? Math.min(...permissions) : null;
  return { permission: strictest === null ? null : strictest <= 1 ? 1 : strictest >= 3 ? 3 : 2, locks };
}

function pushLock(
  state: PdfState,
  parameters: ReadonlyMap<string, ReturnType<PdfState['get']>>,
  locks: FieldLock[],
): void {
  const action = nameOf(state.resolve(parameters.get('Action')));
  const fields = state.resolve(parameters.get('Fields'));
  if (action !== 'All' && action !== 'Include' && action !== 'Exclude') return;
  locks.push({
    action,
    fields: isArray(fields) ? fields.items.flatMap((item) => textOf(state.resolve(item)) ?? []) : [],
  });
}

/** Whether a lock holds a field: by its full name or that of a field above it. */
export function isLocked(lock: FieldLock, field: string): boolean {
  const named = lock.fields.some((name) => field === name || field.startsWith(`${name}.`));
  if (lock.action === 'All') return true;
  return lock.action === 'Include' ? named : !named;
}

/** `D:20261125093000+01'00'` (ISO 32000-2 7.9.4). */
export function pdfDate(text: string | null): Date | null {
  const match = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-])(\d{2})'?(\d{2})?)?/.exec(
    text ?? '',
  );
  if (!match) return null;
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    sign,
    zoneHour = '00',
    zoneMinute = '00',
  ] = match;
  const date = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${sign ? `${sign}${zoneHour}:${zoneMinute}` : 'Z'}`,
  );
  return Number.isNaN(date.getTime()) ? null : date;
}
