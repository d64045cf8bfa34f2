import { formFields } from '../pdf/fields.ts';
import { LIMITS } from '../pdf/limits.ts';
import { isWhitespace } from '../pdf/parser.ts';
import { revisionEnds, tryState } from '../pdf/revisions.ts';
import type { FileCache, PdfState } from '../pdf/state.ts';
import { isRef } from '../pdf/value.ts';
import { Unreadable } from '../unreadable.ts';
import { type SignatureValue, signatureValue } from './signature-value.ts';

/** The file cut into its complete revisions, with every signature that any of them shows. */
export interface SignedFile {
  readonly cache: FileCache;
  /** Oldest first; each as a reader would see the file if it ended there. */
  readonly states: readonly PdfState[];
  readonly signatures: readonly PlacedSignature[];
  /** First byte after the last complete revision. */
  readonly tail: number;
  /** Names borne by two fields of the newest state. */
  readonly repeatedNames: readonly string[];
  /** Fields of the newest state that share one signature dictionary with another. */
  readonly sharedValues: readonly string[];
}

export interface PlacedSignature {
  readonly value: SignatureValue;
  /** Index in `states` of the revision that it closes; null when its range ends inside one. */
  readonly closes: number | null;
  /** Index of the first state that shows it. */
  readonly appears: number;
}

/**
 * Cuts the file at the ends of its sections and of its signed ranges, until no further signature
 * comes to light: a revision that the newest chain skips is found through the signature that covers it.
 */
export function collectSignatures(cache: FileCache, newest: PdfState): SignedFile {
  const states = new Map<number, PdfState>();
  const values: FoundValues = new Map();
  let pending = revisionEnds(cache, newest);
  let tail = pending.at(-1) ?? newest.eof;
  while (pending.length > 0) {
    const fresh: SignatureValue[] = [];
    for (const end of pending) {
      const state = tryState(cache, end);
      if (!state || !endsCleanly(cache.bytes, state)) continue;
      states.set(end, state);
      fresh.push(...takeSignatures(state, cache.bytes, values));
    }
    if (values.size > LIMITS.signatures || states.size > LIMITS.revisions)
      throw new Unreadable('too-complex', 'signatures');
    pending = fresh.flatMap((value) => missingEnd(value, states, cache.bytes));
  }
  const ordered = [...states.values()].sort((a, b) => a.end - b.end);
  tail = settleTail(ordered, values, tail);
  const signatures = placed([...values.values()], ordered);
  return { cache, states: ordered, signatures, tail, ...duplicates(ordered.at(-1)) };
}

/** By its identity each signature, and where the first state ends that shows it. */
type FoundValues = Map<string, { readonly value: SignatureValue; readonly eof: number }>;

/** Notes the signatures that a state shows; those that no other has shown. */
function takeSignatures(state: PdfState, bytes: Uint8Array, values: FoundValues): readonly SignatureValue[] {
  const shown = formFields(state).flatMap((field) => signatureValue(state, field, bytes) ?? []);
  const fresh: SignatureValue[] = [];
  for (const value of shown) {
    const known = values.get(value.identity);
    if (!known) fresh.push(value);
    if (!known || state.eof < known.eof) values.set(value.identity, { value: known?.value ?? value, eof: state.eof });
  }
  return fresh;
}

/** Signatures in the order of the states that they close, or in which they appear. */
function placed(
  found: readonly { readonly value: SignatureValue; readonly eof: number }[],
  ordered: readonly PdfState[],
): readonly PlacedSignature[] {
  const position = new Map(ordered.map((state, index) => [state.end, index]));
  const signatures = found.map(({ value, eof }) => ({
    value,
    closes: value.byteRange ? (position.get(value.byteRange[2] + value.byteRange[3]) ?? null) : null,
    appears: Math.max(
      0,
      ordered.findIndex((state) => state.eof === eof),
    ),
  }));
  return signatures.sort((a, b) => (a.closes ?? a.appears) - (b.closes ?? b.appears));
}

/** Nothing but whitespace between the state's `%%EOF` and its end. */
function endsCleanly(bytes: Uint8Array, state: PdfState): boolean {
  for (let at = state.eof; at < state.end; at += 1) if (!isWhitespace(bytes[at])) return false;
  return true;
}

function missingEnd(value: SignatureValue, states: ReadonlyMap<number, PdfState>, bytes: Uint8Array): number[] {
  if (!value.byteRange) return [];
  const end = value.byteRange[2] + value.byteRange[3];
  return end <= bytes.length && !states.has(end) ? [end] : [];
}

/**
 * A signature may end before the end of line that we counted to its revision: the range decides, and
 * the state with the extra end of line goes.
 */
function settleTail(ordered: PdfState[], values: ReadonlyMap<string, { value: SignatureValue }>, tail: number): number {
  const signed = new Set(
    [...values.values()].flatMap(({ value }) => (value.byteRange ? [value.byteRange[2] + value.byteRange[3]] : [])),
  );
  for (let i = ordered.length - 1; i > 0; i -= 1) {
    const [before, after] = [ordered[i - 1], ordered[i]];
    if (!before || !after || before.eof !== after.eof) continue;
    const drop = signed.has(before.end) && !signed.has(after.end) ? i : i - 1;
    ordered.splice(drop, 1);
  }
  return ordered.at(-1)?.end ?? tail;
}

function duplicates(state: PdfState | undefined): Pick<SignedFile, 'repeatedNames' | 'sharedValues'> {
  const fields = state ? formFields(state).filter((field) => field.type === 'Sig') : [];
  const repeatedNames = fields.map((f) => f.name).filter((name, i, all) => all.indexOf(name) !== i);
  const refs = fields.flatMap((f) => (isRef(f.value) ? [{ name: f.name, num: f.value.num }] : []));
  const sharedValues = refs.filter((r, i) => refs.findIndex((other) => other.num === r.num) !== i).map((r) => r.name);
  return { repeatedNames: [...new Set(repeatedNames)], sharedValues };
}
