import type { Bilingual } from '../../domain/language.ts';
import { type Reach, reach, type Use } from '../pdf/reach.ts';
import { catalogOf, type PdfState } from '../pdf/state.ts';
import { entries, isArray, isRef, isStream, nameOf, type PdfValue, sameValue } from '../pdf/value.ts';
import type { ChangeReport } from '../report.ts';
import type { Certification, SignatureValue } from '../signatures/signature-value.ts';
import { CHANGE_SENTENCES, type ChangeKind, isExplained } from './sentences.ts';

/** What the comparison needs to know of the signatures that a revision adds. */
export interface AddedSignature {
  readonly value: SignatureValue;
  /** Byte range, digest and CMS hold. */
  readonly intact: boolean;
  readonly trusted: boolean;
}

/** What earlier signatures allow. */
export interface Leave {
  /** The strictest DocMDP; null when nobody certified. */
  readonly permission: Certification['permission'];
  readonly locks: Certification['locks'];
}

/**
 * The difference of two states of one file, object by object. Rules explain changes one by one; what
 * no rule explained is left over, and every leftover is a finding.
 */
export class Comparison {
  readonly before: PdfState;
  readonly after: PdfState;
  readonly leave: Leave;
  readonly added: readonly AddedSignature[];
  readonly reachBefore: Reach;
  readonly changes: ChangeReport[] = [];
  /** Objects whose place in the file differs and whose value differs too. */
  readonly #open = new Set<number>();
  #reachAfter: Reach | null = null;

  constructor(before: PdfState, after: PdfState, leave: Leave, added: readonly AddedSignature[]) {
    this.before = before;
    this.after = after;
    this.leave = leave;
    this.added = added;
    this.reachBefore = reach(before);
    for (const num of new Set([...before.entries.keys(), ...after.entries.keys()])) {
      if (before.key(num) !== after.key(num) && !this.#isRewritten(num)) this.#open.add(num);
    }
  }

  /** Written again with the same value: nothing changed. */
  #isRewritten(num: number): boolean {
    const existed = this.before.key(num) !== null;
    const exists = this.after.key(num) !== null;
    return existed === exists && sameValue(this.before.get(num), this.after.get(num));
  }

  isOpen(num: number): boolean {
    return this.#open.has(num);
  }

  /** A new object under a number that nothing before referred to. */
  isNew(num: number): boolean {
    return this.#open.has(num) && this.before.key(num) === null && !this.reachBefore.dangling.has(num);
  }

  settle(num: number): void {
    this.#open.delete(num);
  }

  settleRef(value: PdfValue | undefined): void {
    if (isRef(value)) this.#open.delete(value.num);
  }

  use(num: number): Use | null {
    return this.reachBefore.uses.get(num) ?? null;
  }

  useAfter(num: number): Use | null {
    this.#reachAfter ??= reach(this.after);
    return this.#reachAfter.uses.get(num) ?? null;
  }

  report(kind: ChangeKind, num: number | null, page: number | null = null, detail?: string): void {
    const sentence = CHANGE_SENTENCES[kind];
    const message: Bilingual = detail
      ? { fr: `${sentence.fr} (${detail})`, en: `${sentence.en} (${detail})` }
      : sentence;
    const object = num === null ? null : `${num} ${this.#generation(num)} R`;
    this.changes.push({ kind, page, object, explained: isExplained(kind), message });
  }

  #generation(num: number): number {
    const entry = this.after.entries.get(num);
    return entry?.type === 'offset' ? entry.gen : 0;
  }

  /**
   * Explains new objects that `value` leads to: they serve what refers to them and nothing else, as
   * nothing before knew their numbers. Objects that existed are left open.
   */
  settleNew(value: PdfValue | undefined, alsoChanged: (num: number) => boolean = () => false): void {
    const stack: PdfValue[] = [value ?? null];
    while (stack.length > 0) {
      const current = stack.pop() ?? null;
      if (isRef(current)) {
        if (!this.isNew(current.num) && !(this.isOpen(current.num) && alsoChanged(current.num))) continue;
        this.settle(current.num);
        stack.push(this.after.get(current.num));
      } else if (isArray(current)) stack.push(...current.items);
      else if (typeof current === 'object' && current !== null) stack.push(...entries(current).values());
    }
  }

  /** Keys whose values differ, looking through nothing: references are compared as such. */
  changedKeys(before: PdfValue, after: PdfValue): string[] {
    const [a, b] = [entries(before), entries(after)];
    const keys = new Set([...a.keys(), ...b.keys()]);
    return [...keys].filter((key) => !a.has(key) || !b.has(key) || !sameValue(a.get(key), b.get(key)));
  }

  /** Cross-reference streams and object streams of the new sections, which carry and mean nothing themselves. */
  settleContainers(): void {
    const fresh = this.after.sections.filter((section) => section.offset >= this.before.end);
    for (const section of fresh) {
      if (section.streamNum !== null && this.#isFreeFor(section.streamNum, 'XRef')) this.settle(section.streamNum);
    }
    const containers = new Set(
      fresh.flatMap((s) => [...s.entries.values()].flatMap((e) => (e.type === 'compressed' ? [e.container] : []))),
    );
    for (const container of containers) {
      if (!this.#isFreeFor(container, 'ObjStm')) continue;
      const stray = this.after.contained(container).find((num, index) => {
        const entry = this.after.entries.get(num);
        return entry?.type !== 'compressed' || entry.container !== container || entry.index !== index;
      });
      if (stray === undefined) this.settle(container);
    }
  }

  #isFreeFor(num: number, type: string): boolean {
    const after = this.after.get(num);
    const before = this.before.get(num);
    if (!isStream(after) || nameOf(entries(after).get('Type')) !== type) return false;
    return this.before.key(num) === null
      ? !this.reachBefore.dangling.has(num)
      : nameOf(entries(before).get('Type')) === type;
  }

  catalogs(): { readonly before: ReadonlyMap<string, PdfValue>; readonly after: ReadonlyMap<string, PdfValue> } {
    return { before: catalogOf(this.before).map, after: catalogOf(this.after).map };
  }

  leftovers(): number[] {
    return [...this.#open].sort((a, b) => a - b);
  }
}
