import { turnBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { checkMentions, commentsAmong } from '../../check-mentions.ts';
import { checkMoves } from '../../check-moves.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** Sends one side's turn: proposals, acceptances, refusals and the rest, prepared privately, sent together. */
export function sendTurn(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'turns',
    permission: 'turn.send',
    summary: 'Send your turn',
    body: turnBody,
    make: async (body, { engagement, actor }) => {
      await checkMoves(services.libraries, engagement, body.moves);
      await checkMentions(services, { model: engagement, side: actor.side }, 'both-sides', commentsAmong(body.moves));
      return { type: 'send-turn', ...body };
    },
  });
}
