import type { Move } from '../domain/engagement/command.ts';
import { mentionedIn } from '../domain/engagement/mention.ts';
import type { EngagementReadModel } from '../domain/engagement/project.ts';
import type { Side } from '../domain/side.ts';
import { PROBLEMS } from '../messages/problems.ts';
import { mentionable } from './people-of.ts';
import { problem } from './problem.ts';
import type { Services } from './services.ts';

interface Words {
  readonly text: string;
  /** Where in the body. */
  readonly pointer: string;
}

/** Refuses, by throwing, mentions of people who may not read the comment: strangers, the programme’s people, and for an internal one the other side. */
export async function checkMentions(
  services: Pick<Services, 'db' | 'keyring'>,
  of: { readonly model: EngagementReadModel; readonly side: Side },
  who: 'own-side' | 'both-sides',
  comments: readonly Words[],
): Promise<void> {
  const found = comments.filter(({ text }) => mentionedIn(text).length > 0);
  if (found.length === 0) return;
  const allowed = await mentionable(services, of.model, of.side, who);
  const wrong = found.filter(({ text }) => mentionedIn(text).some((person) => !allowed.has(person)));
  if (wrong.length === 0) return;
  const code = 'mention-refused';
  throw problem(code, { errors: wrong.map(({ pointer }) => ({ pointer, code, detail: PROBLEMS[code] })) });
}

/** The comments among moves: what both sides will read. */
export function commentsAmong(moves: readonly Move[]): readonly Words[] {
  return moves.flatMap((move, index) =>
    move.kind === 'comment' ? [{ text: move.text, pointer: `/moves/${index}/text` }] : [],
  );
}
