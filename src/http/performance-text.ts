import { keepPerformanceText } from '../db/engagements/performance-texts.ts';
import type { PerformanceText } from '../domain/engagement/execution/performance-text.ts';
import type { Sha256 } from '../domain/ids.ts';
import type { CommandContext } from './run-command.ts';
import type { Services } from './services.ts';
import { unwrap } from './unwrap.ts';

/** Keeps the words of an act for both sides, and gives the commitment that the engagement will know of them. */
export async function keptText(
  { db, keyring }: Services,
  { actor, commandId, engagement: { engagement } }: CommandContext,
  text: PerformanceText,
): Promise<Sha256> {
  const of = { engagement, side: actor.side, commandId };
  return unwrap(await keepPerformanceText(db, keyring, actor.person, of, text));
}
