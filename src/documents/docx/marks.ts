import type { BlockDiff } from '../../domain/memorandum/diff/flow.ts';

/** The author and date of tracked changes, as Word shows them. */
export interface Reviser {
  readonly author: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly date: string;
}

export interface PrintedNumber {
  /** As the list prints it: `Article 3`, `3.2`. */
  readonly label: string;
  /** `3`, `3.2`. */
  readonly short: string;
}

/**
 * What is unique in one file: the ids of bookmarks and of tracked changes (one counter for both),
 * the names already given, and the numbers that Word's lists print.
 */
export class Marks {
  #id = 0;
  readonly #names = new Set<string>();
  readonly #reviser: Reviser;
  readonly #revisers: ReadonlyMap<number, Reviser>;
  readonly #numbers: ReadonlyMap<string, PrintedNumber>;
  readonly #kept: ReadonlySet<string>;

  /** `revisers`: whose each change is, by its origin; `reviser` for those that name none. */
  constructor(
    reviser: Reviser,
    revisers: ReadonlyMap<number, Reviser>,
    numbers: ReadonlyMap<string, PrintedNumber>,
    kept: ReadonlySet<string>,
  ) {
    this.#reviser = reviser;
    this.#revisers = revisers;
    this.#numbers = numbers;
    this.#kept = kept;
  }

  nextId(): number {
    this.#id++;
    return this.#id;
  }

  /** Takes a name once. Text that moved stands twice in a redline: the name belongs to where it stays. */
  claim(name: string, deleted: boolean): boolean {
    if (this.#names.has(name) || (deleted && this.#kept.has(name))) return false;
    this.#names.add(name);
    return true;
  }

  /** The stamp of one tracked change. */
  stamp(origin: number | undefined): { readonly id: number; readonly author: string; readonly date: string } {
    const reviser = origin === undefined ? undefined : this.#revisers.get(origin);
    return { id: this.nextId(), ...(reviser ?? this.#reviser) };
  }

  numberOf(nodeId: string): PrintedNumber | null {
    return this.#numbers.get(nodeId) ?? null;
  }
}

/** Numbers of the lines that Word numbers, in the text as it stands after. */
export function printedNumbers(
  blocks: readonly BlockDiff[],
  label: (number: string) => string,
): ReadonlyMap<string, PrintedNumber> {
  const numbers = new Map<string, PrintedNumber>();
  for (const block of blocks) {
    if (block.kind !== 'line' || block.change === 'deleted' || block.line.marker === null) continue;
    const { id, role, marker } = block.line;
    if (role === 'heading') numbers.set(id, { label: label(marker), short: marker });
    if (role === 'paragraph') numbers.set(id, { label: marker, short: marker });
  }
  return numbers;
}
