import { type Clash, type DraftContent, EMPTY_DRAFT, mergeDrafts, sameDraft, takingTheirs } from './merge-drafts.ts';

/** So long after the last key a draft is saved, in milliseconds: common practice, short enough to lose nothing. */
const QUIET_MS = 800;
/** How soon a save that failed is tried again, in milliseconds. */
const AGAIN_MS = 5_000;

/** How the server answers a save. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly rev: number }
  /** A colleague saved meanwhile. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Where drafts are kept. */
export interface DraftDoor {
  read(): Promise<{ readonly rev: number; readonly content: DraftContent; readonly savedAt: string } | null>;
  write(rev: number, content: DraftContent): Promise<SaveOutcome>;
  /** What this device holds while the server cannot be reached; null forgets it. */
  keep(held: HeldDraft | null): void;
  held(): HeldDraft | null;
}

/** Unsent changes with what they were made on. */
export interface HeldDraft {
  readonly rev: number;
  readonly base: DraftContent;
  readonly content: DraftContent;
}

export interface DraftView {
  readonly ready: boolean;
  readonly content: DraftContent;
  readonly rev: number;
  readonly state: 'clean' | 'waiting' | 'saving' | 'offline' | 'refused' | 'clash';
  readonly savedAt: Date | null;
  readonly sentence: string | null;
  readonly clashes: readonly Clash[];
  /** Changes of a colleague that were taken in without a clash. */
  readonly merged: boolean;
}

/**
 * Keeps one side's draft turn: edited at once, saved when the keyboard rests, merged with what
 * colleagues saved meanwhile, held on this device while the server is away. One per draft and person.
 */
export class DraftKeeper {
  readonly #door: DraftDoor;
  readonly #listeners = new Set<() => void>();
  #base: DraftContent = EMPTY_DRAFT;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> = Promise.resolve();
  #view: DraftView = {
    ready: false,
    content: EMPTY_DRAFT,
    rev: 0,
    state: 'clean',
    savedAt: null,
    sentence: null,
    clashes: [],
    merged: false,
  };

  constructor(door: DraftDoor) {
    this.#door = door;
  }

  readonly view = (): DraftView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads what the side has saved, and takes it in; changes held on this device come back. */
  load(): Promise<void> {
    return this.#inTurn(async () => {
      const saved = await this.#door.read();
      const held = this.#view.ready ? null : this.#door.held();
      if (held !== null) {
        this.#base = held.base;
        this.#show({ content: held.content });
      }
      this.#takeIn(saved?.rev ?? 0, saved?.content ?? EMPTY_DRAFT);
      const savedAt = saved === null ? null : new Date(saved.savedAt);
      this.#show({ ready: true, savedAt });
      if (this.#dirty() && this.#view.clashes.length === 0) this.#schedule(0);
    });
  }

  /** Changes the draft; it is saved once no other change comes for a moment. */
  edit(change: (content: DraftContent) => DraftContent): void {
    const content = change(this.#view.content);
    if (sameDraft(content, this.#view.content)) return;
    this.#show({ content, state: this.#view.clashes.length > 0 ? 'clash' : 'waiting', merged: false });
    this.#schedule(QUIET_MS);
  }

  /** Saves now: a field was left, or the turn is about to be sent. Resolves when the server has answered. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#inTurn(() => this.#save());
  }

  /** Decides a clash; the draft is saved once none is left. */
  resolve(clash: Clash, choice: 'mine' | 'theirs'): void {
    const content = choice === 'theirs' ? takingTheirs(this.#view.content, clash) : this.#view.content;
    const clashes = this.#view.clashes.filter((one) => one.key !== clash.key);
    this.#show({ content, clashes, state: clashes.length > 0 ? 'clash' : 'waiting' });
    if (clashes.length === 0) this.#schedule(0);
  }

  /** Forgets everything: the turn was sent, or the draft thrown away. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#base = EMPTY_DRAFT;
    this.#door.keep(null);
    this.#show({ content: EMPTY_DRAFT, rev: 0, state: 'clean', savedAt: null, clashes: [], merged: false });
  }

  async #save(): Promise<void> {
    if (!this.#view.ready || this.#view.clashes.length > 0 || !this.#dirty()) return;
    const { content, rev } = this.#view;
    this.#show({ state: 'saving' });
    const outcome = await this.#door.write(rev, content);
    if (outcome.kind === 'saved') {
      this.#base = content;
      this.#door.keep(null);
      this.#show({ rev: outcome.rev, savedAt: new Date(), sentence: null });
      this.#show({ state: this.#dirty() ? 'waiting' : 'clean' });
      return;
    }
    if (outcome.kind === 'refused') return this.#show({ state: 'refused', sentence: outcome.sentence });
    if (outcome.kind === 'unreachable') {
      this.#door.keep({ rev, base: this.#base, content: this.#view.content });
      this.#show({ state: 'offline' });
      return this.#schedule(AGAIN_MS);
    }
    const saved = await this.#door.read();
    this.#takeIn(saved?.rev ?? 0, saved?.content ?? EMPTY_DRAFT);
    if (this.#view.clashes.length === 0) this.#schedule(0);
  }

  #takeIn(rev: number, theirs: DraftContent): void {
    const { content, clashes } = mergeDrafts(this.#base, this.#view.content, theirs);
    const merged = this.#view.ready && this.#dirty() && !sameDraft(theirs, this.#base);
    this.#base = theirs;
    this.#show({ rev, content, clashes, merged: merged && clashes.length === 0 });
    this.#show({ state: clashes.length > 0 ? 'clash' : this.#dirty() ? 'waiting' : 'clean' });
  }

  #dirty(): boolean {
    return !sameDraft(this.#view.content, this.#base);
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  /** One reading or saving at a time. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work, work);
    return this.#work;
  }

  #show(change: Partial<DraftView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
