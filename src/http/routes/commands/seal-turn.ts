import { storeSealedTurn } from '../../../db/private/sealed-turns.ts';
import { sealedTurnBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { checkMentions, commentsAmong } from '../../check-mentions.ts';
import { checkMoves } from '../../check-moves.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/** Seals a turn: its words stay in the side's own store, and the engagement learns their commitment alone. */
export function sealTurn(app: Api, services: Services): void {
  const { db, keyring, libraries } = services;
  commandRoute(app, services, {
    path: 'sealed-turns',
    permission: 'turn.seal',
    summary: 'Seal your turn',
    body: sealedTurnBody,
    make: async (body, { engagement, actor, commandId }) => {
      await checkMoves(libraries, engagement, body.moves);
      await checkMentions(services, { model: engagement, side: actor.side }, 'both-sides', commentsAmong(body.moves));
      const side = { engagement: engagement.engagement, side: actor.side };
      const { commitment } = unwrap(await storeSealedTurn(db, keyring, actor.person, side, body, commandId));
      return { type: 'seal-turn', commitment };
    },
  });
}
