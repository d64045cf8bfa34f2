import type { Actor } from '../../domain/engagement/actor.ts';
import type { Event, RecordedEvent } from '../../domain/engagement/event.ts';
import type { ChainEntry } from '../../domain/evidence/verify-chain.ts';
import { factsOf } from '../../domain/monitoring/facts/facts-of.ts';
import { type MiningFormat, pseudonymousLog } from '../../mining/pseudonymous-log.ts';

/** A journal as a log for process mining, under a pseudonym. Null where it is empty, or an entry is closed: its key is gone. */
export function miningLog(entries: readonly ChainEntry[], format: MiningFormat): string | null {
  const events = entries.map(recordedOf);
  const [first] = entries;
  if (first === undefined || !events.every((event) => event !== null)) return null;
  return pseudonymousLog(first.engagement, factsOf(events), format);
}

function recordedOf({ seq, rev, n, at, commandId, actor, body }: ChainEntry): RecordedEvent | null {
  if (actor === undefined || body === undefined) return null;
  return { seq, rev, n, at, commandId, actor: actor.value as Actor, event: body.value as Event };
}
