import type { LedgerEntry } from '../../src/protocol/engagement-run.ts';
import { LEDGER_SIZE } from './limits.ts';

/** The last accepted commands by id: a ring, so that a command delivered twice answers twice the same. */
export class Ledger {
  private readonly entries = new Map<string, LedgerEntry>();

  constructor(carried: readonly LedgerEntry[] = []) {
    for (const entry of carried) this.add(entry);
  }

  find(commandId: string): LedgerEntry | null {
    return this.entries.get(commandId) ?? null;
  }

  add(entry: LedgerEntry): void {
    this.entries.set(entry.commandId, entry);
    const [oldest] = this.entries.keys();
    if (this.entries.size > LEDGER_SIZE && oldest !== undefined) this.entries.delete(oldest);
  }

  get size(): number {
    return this.entries.size;
  }

  /** Oldest first. */
  list(): LedgerEntry[] {
    return [...this.entries.values()];
  }
}
