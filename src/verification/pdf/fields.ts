import { Unreadable } from '../unreadable.ts';
import { LIMITS } from './limits.ts';
import { catalogOf, type PdfState } from './state.ts';
import { entries, isArray, isDict, isRef, nameOf, type PdfDict, type PdfValue, textOf } from './value.ts';

/** A terminal form field (ISO 32000-2 12.7.4), with what it inherits. */
export interface FormField {
  /** Partial names joined by dots. */
  readonly name: string;
  /** Object number; null for a field written directly in its parent's array. */
  readonly num: number | null;
  /** `Tx`, `Btn`, `Ch`, `Sig`. */
  readonly type: string | null;
  readonly dict: PdfDict;
  /** `/V` as written: a reference or a direct value. */
  readonly value: PdfValue;
  /** Numbers of its widgets when they are not merged into it. */
  readonly widgets: readonly number[];
  /** Numbers of the fields above it, nearest last. */
  readonly parents: readonly number[];
}

interface Inherited {
  readonly name: string;
  readonly type: string | null;
  readonly value: PdfValue;
  readonly parents: readonly number[];
}

/** All terminal fields of the form, in order. */
export function formFields(state: PdfState): FormField[] {
  const form = entries(state.resolve(catalogOf(state).map.get('AcroForm')));
  const roots = state.resolve(form.get('Fields'));
  const found: FormField[] = [];
  const seen = new Set<number>();

  const visit = (item: PdfValue, above: Inherited): void => {
    const num = isRef(item) ? item.num : null;
    if (num !== null && seen.has(num)) return;
    if (num !== null) seen.add(num);
    if (found.length > LIMITS.fields || above.parents.length > LIMITS.nesting)
      throw new Unreadable('too-complex', 'form fields');
    const dict = state.resolve(item);
    if (!isDict(dict)) return;
    const here = inheritedFrom(state, dict, num, above);
    const kids = state.resolve(dict.map.get('Kids'));
    const kidItems = isArray(kids) ? kids.items : [];
    const childFields = kidItems.filter((kid) => entries(state.resolve(kid)).has('T'));
    if (childFields.length > 0) {
      for (const kid of kidItems) visit(kid, here);
      return;
    }
    found.push({
      name: here.name,
      num,
      type: here.type,
      dict,
      value: here.value,
      widgets: kidItems.flatMap((kid) => (isRef(kid) ? [kid.num] : [])),
      parents: above.parents,
    });
  };

  if (isArray(roots)) {
    for (const item of roots.items) visit(item, { name: '', type: null, value: null, parents: [] });
  }
  return found;
}

/** What the kids of a field have of it, where they do not say otherwise (ISO 32000-2, 12.7.4.1). */
function inheritedFrom(state: PdfState, dict: PdfDict, num: number | null, above: Inherited): Inherited {
  const partial = textOf(state.resolve(dict.map.get('T')));
  return {
    name: [above.name, partial].filter((part) => part !== null && part !== '').join('.'),
    type: nameOf(state.resolve(dict.map.get('FT'))) ?? above.type,
    value: dict.map.get('V') ?? above.value,
    parents: num === null ? above.parents : [...above.parents, num],
  };
}
