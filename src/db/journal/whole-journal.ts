import type { RecordedEvent } from '../../domain/engagement/event.ts';
import type { EngagementId } from '../../domain/ids.ts';
import type { DataKey, Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { StoredEntry } from './read-entries.ts';

/** The key of an engagement's journal; null once it was destroyed. */
export function journalKey(keyring: Keyring, engagement: EngagementId): Promise<DataKey | null> {
  return unlessDestroyed(keyring.dataKey({ kind: 'engagement', engagement }));
}

/** The events of all entries. Null where one is closed or damaged: facts of half a journal would say what is not so. */
export function wholeJournal(entries: readonly StoredEntry[]): readonly RecordedEvent[] | null {
  const events = entries.flatMap(({ recorded }) => (recorded === null ? [] : [recorded]));
  return events.length > 0 && events.length === entries.length ? events : null;
}
