import type { RecordedEvent } from '../../domain/engagement/event.ts';
import type { ChainEntry } from '../../domain/evidence/verify-chain.ts';
import type { EngagementId, Instant } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import type { Viewer } from '../viewer.ts';
import { exportJournal } from './export-journal.ts';
import { type RoleOf, rolesIn } from './story/named.ts';
import { type StoryLine, tell, tellClosed } from './story.ts';

export interface ShownEntry extends StoryLine {
  readonly seq: number;
  readonly at: Instant;
}

/** The engagement's story, oldest first, as the viewer may read it. Null when unknown, or not the viewer's. */
export async function showJournal(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<readonly ShownEntry[] | null> {
  const exported = await exportJournal(db, keyring, viewer, engagement);
  return exported === null ? null : storyOf(exported.entries);
}

/** The entries of an exported journal, told. */
export function storyOf(entries: readonly ChainEntry[]): readonly ShownEntry[] {
  const roles = rolesIn(entries);
  return entries.map((entry) => shown(entry, roles));
}

function shown(entry: ChainEntry, roles: RoleOf): ShownEntry {
  const { seq, rev, n, at, commandId, actor, body } = entry;
  if (actor === undefined || body === undefined) return { seq, at, ...tellClosed(entry.type) };
  const opened = { seq, rev, n, at, commandId, actor: actor.value, event: body.value } as RecordedEvent;
  return { seq, at, ...tell(opened, roles) };
}
