import { type FormField, formFields } from '../pdf/fields.ts';
import { entries, isArray, isDict, isRef, nameOf, type PdfValue, sameValue } from '../pdf/value.ts';
import { isLocked } from '../signatures/signature-value.ts';
import type { AddedSignature, Comparison } from './comparison.ts';

/** Signature fields that this revision made and signed: their widgets may appear on pages. */
export interface NewFields {
  readonly nums: ReadonlySet<number>;
}

/** Keys of a field or widget that filling it in may change (ISO 32000-2 12.7.4, 12.5.5). */
const FILLING_KEYS = new Set(['V', 'AP', 'AS', 'RV', 'I', 'M']);
/** Keys of a prepared signature field that signing sets: its value, its look inside its own rectangle, its flags. */
const SIGNING_KEYS = new Set(['V', 'AP', 'F', 'M']);
/** Print and locked (ISO 32000-2 table 167): they hide nothing. */
const HARMLESS_FLAGS = 4 | 128;

/** Explains what happened to the form, field by field. */
export function explainForm(comparison: Comparison): NewFields {
  explainDictionary(comparison);
  const before = new Map(formFields(comparison.before).map((field) => [keyOf(field), field]));
  const fresh = new Set<number>();
  for (const field of formFields(comparison.after)) {
    const old = before.get(keyOf(field));
    before.delete(keyOf(field));
    if (old) explainField(comparison, old, field);
    else explainNewField(comparison, field, fresh);
  }
  for (const field of before.values()) comparison.report('field-removed', field.num, null, field.name);
  return { nums: fresh };
}

function keyOf(field: FormField): string {
  return field.num === null ? `direct ${field.name}` : `${field.num}`;
}

/** The AcroForm dictionary itself. */
function explainDictionary(comparison: Comparison): void {
  const { before, after } = comparison.catalogs();
  const [a, b] = [before.get('AcroForm'), after.get('AcroForm')];
  const [formA, formB] = [comparison.before.resolve(a), comparison.after.resolve(b)];
  if (isRef(a) && !isRef(b)) comparison.report('form-changed', a.num);
  const num = isRef(b) ? b.num : null;
  for (const key of comparison.changedKeys(formA, formB)) {
    const isDefault = a === undefined && isEmptyDefault(key, entries(formB).get(key));
    if (key === 'Fields' || isDefault) continue;
    explainKey(comparison, num, key, [entries(formA).get(key), entries(formB).get(key)]);
  }
  settleOwn(comparison, b);
  const [listA, listB] = [entries(formA).get('Fields'), entries(formB).get('Fields')];
  settleOwn(comparison, listB);
  if (!keepsOrder(comparison, listA, listB)) comparison.report('form-changed', num, null, '/Fields');
}

/** One key of the dictionary of which the value changed. */
function explainKey(
  comparison: Comparison,
  num: number | null,
  key: string,
  [before, after]: readonly [PdfValue | undefined, PdfValue | undefined],
): void {
  if (key === 'SigFlags' && flagsGrow(before, after)) comparison.report('form-marked', num);
  else if (key === 'NeedAppearances' && mayFill(comparison)) comparison.report('field-filled', num, null, key);
  else comparison.report('form-changed', num, null, `/${key}`);
}

/** An object of the form's own is explained with it. */
function settleOwn(comparison: Comparison, value: PdfValue | undefined): void {
  if (!isRef(value)) return;
  if (comparison.isNew(value.num) || comparison.use(value.num)?.kind === 'form') comparison.settle(value.num);
}

/** Fields that left the list are found by comparing fields; the order of those that stay must not change. */
function keepsOrder(comparison: Comparison, before: PdfValue | undefined, after: PdfValue | undefined): boolean {
  const itemsOf = (list: PdfValue | undefined) => (isArray(list) ? list.items : []);
  const old = itemsOf(comparison.before.resolve(before));
  const kept = itemsOf(comparison.after.resolve(after)).filter((item) => old.some((other) => sameValue(item, other)));
  return old.every((item, index) => sameValue(item, kept[index]));
}

function flagsGrow(before: PdfValue | undefined, after: PdfValue | undefined): boolean {
  const [a, b] = [typeof before === 'number' ? before : 0, after];
  return typeof b === 'number' && b >= 0 && b <= 3 && (a & ~b) === 0;
}

/** A form made for the first signature field may carry empty defaults. */
function isEmptyDefault(key: string, value: PdfValue | undefined): boolean {
  return (key === 'DA' || key === 'DR') && entries(value).size === 0;
}

function mayFill(comparison: Comparison): boolean {
  return comparison.leave.permission === 2 || comparison.leave.permission === 3;
}

function explainField(comparison: Comparison, old: FormField, field: FormField): void {
  const changed = comparison.changedKeys(old.dict, field.dict);
  const openWidgets = field.widgets.filter((num) => comparison.isOpen(num));
  if (changed.length === 0 && openWidgets.length === 0) return;
  if (field.type === 'Sig' || old.type === 'Sig') explainSigning(comparison, old, field, changed);
  else explainFilling(comparison, field, changed, openWidgets);
}

function explainSigning(comparison: Comparison, old: FormField, field: FormField, changed: readonly string[]): void {
  if (comparison.before.resolve(old.value) !== null && changed.includes('V')) {
    comparison.report('signature-replaced', field.num, null, field.name);
    return;
  }
  const widgets = field.widgets.filter((num) => comparison.isOpen(num));
  const widgetKeys = widgets.flatMap((num) =>
    comparison.changedKeys(comparison.before.get(num), comparison.after.get(num)),
  );
  const looks = widgetKeys.every((key) => key === 'AP' || key === 'M');
  const harmless = looks && changed.every((key) => SIGNING_KEYS.has(key)) && flagsHarmless(old, field);
  const added = findAdded(comparison, field);
  if (!harmless || !added || field.type !== old.type) {
    comparison.report('field-changed', field.num, null, `${field.name}: ${changed.map((key) => `/${key}`).join(' ')}`);
    return;
  }
  if (!reportSignature(comparison, field, added)) return;
  settleField(comparison, field);
  for (const num of widgets) {
    comparison.settle(num);
    comparison.settleNew(entries(comparison.after.get(num)).get('AP'));
  }
}

function flagsHarmless(old: FormField, field: FormField): boolean {
  const [a, b] = [old.dict.map.get('F') ?? 0, field.dict.map.get('F') ?? 0];
  return typeof a === 'number' && typeof b === 'number' && ((a ^ b) & ~HARMLESS_FLAGS) === 0;
}

function findAdded(comparison: Comparison, field: FormField): AddedSignature | null {
  const num = isRef(field.value) ? field.value.num : null;
  return comparison.added.find(({ value }) => value.field === field.name && value.num === num) ?? null;
}

/** Reports the signature under the name it deserves; true when it is allowed. */
function reportSignature(comparison: Comparison, field: FormField, added: AddedSignature): boolean {
  const isTimestamp = added.value.kind === 'timestamp';
  // Certified "no changes": validation data and document time stamps alone may follow (ISO 32000-2 12.8.2.2).
  const allowed = isTimestamp || comparison.leave.permission !== 1;
  comparison.report(
    allowed ? (isTimestamp ? 'timestamp-added' : 'signature-added') : 'signature-not-allowed',
    field.num,
    null,
    field.name,
  );
  return allowed;
}

function settleField(comparison: Comparison, field: FormField): void {
  if (field.num !== null) comparison.settle(field.num);
  comparison.settleNew(field.value);
  comparison.settleNew(field.dict.map.get('AP'));
}

function explainNewField(comparison: Comparison, field: FormField, fresh: Set<number>): void {
  const added = findAdded(comparison, field);
  const isFresh = field.num !== null && comparison.isNew(field.num) && field.parents.length === 0;
  if (field.type !== 'Sig' || !isFresh || !added?.intact) {
    comparison.report('field-added', field.num, null, field.name);
    return;
  }
  const widgets = field.widgets.length > 0 ? field.widgets : [field.num ?? 0];
  const visible = widgets.some((num) => hasArea(comparison, num));
  if (visible && !added.trusted) {
    comparison.report('visible-field-untrusted', field.num, null, field.name);
    return;
  }
  if (!reportSignature(comparison, field, added)) return;
  settleField(comparison, field);
  for (const num of widgets) if (num === field.num || comparison.isNew(num)) fresh.add(num);
  for (const num of field.widgets) {
    if (!comparison.isNew(num)) continue;
    const appearance = entries(comparison.after.get(num)).get('AP');
    comparison.settle(num);
    comparison.settleNew(appearance);
  }
  comparison.settleNew(field.dict.map.get('Kids'));
  comparison.settleNew(field.dict.map.get('Lock'));
  comparison.settleNew(field.dict.map.get('SV'));
}

/** A widget whose rectangle has an area shows on its page. */
function hasArea(comparison: Comparison, num: number): boolean {
  const rect = comparison.after.resolve(entries(comparison.after.get(num)).get('Rect'));
  if (!isArray(rect)) return false;
  const [x0, y0, x1, y1] = rect.items.map((item) => comparison.after.resolve(item));
  const corners = [x0, y0, x1, y1];
  if (!corners.every((n) => typeof n === 'number')) return true;
  return x0 !== x1 && y0 !== y1;
}

function explainFilling(
  comparison: Comparison,
  field: FormField,
  changed: readonly string[],
  widgets: readonly number[],
): void {
  const locked = comparison.leave.locks.some((lock) => isLocked(lock, field.name));
  const widgetKeys = widgets.flatMap((num) =>
    comparison.changedKeys(comparison.before.get(num), comparison.after.get(num)),
  );
  const fits = [...changed, ...widgetKeys].every((key) => FILLING_KEYS.has(key));
  if (!fits) {
    comparison.report(
      'field-changed',
      field.num,
      null,
      `${field.name}: ${[...changed, ...widgetKeys].map((key) => `/${key}`).join(' ')}`,
    );
    return;
  }
  if (!mayFill(comparison) || locked) {
    comparison.report('field-filled-without-leave', field.num, null, field.name);
    return;
  }
  comparison.report('field-filled', field.num, null, field.name);
  const own = (num: number): boolean => ['annotation', 'form'].includes(comparison.use(num)?.kind ?? '');
  for (const num of [...(field.num === null ? [] : [field.num]), ...widgets]) {
    const map = entries(comparison.after.get(num));
    comparison.settle(num);
    comparison.settleNew(map.get('V'));
    settleAppearance(comparison, map.get('AP'), own);
  }
}

/** A look that is replaced in place must serve this form alone, or it would change pages. */
function settleAppearance(
  comparison: Comparison,
  appearance: PdfValue | undefined,
  own: (num: number) => boolean,
): void {
  const streams = (value: PdfValue | undefined): PdfValue[] => {
    const resolved = comparison.after.resolve(value);
    return isDict(resolved) ? [...resolved.map.values()].flatMap(streams) : value === undefined ? [] : [value];
  };
  for (const stream of streams(appearance)) {
    comparison.settleNew(
      stream,
      (num) => own(num) && nameOf(entries(comparison.after.get(num)).get('Subtype')) === 'Form',
    );
  }
  comparison.settleNew(appearance);
}
