import * as z from 'zod';
import { commandOutcome } from '../../../db/engagements/command-outcome.ts';
import { acceptedLanguage } from '../../../messages/accept-language.ts';
import { commandStatusReply } from '../../../protocol/http/commands.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { commandId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/**
 * What became of a command whose answer was 202: `recorded` when the journal holds it, `refused` when
 * that was learned later, else `unknown`, which is also the answer for an id that is not the caller's.
 */
export function readCommand(app: Api, { db }: Services): void {
  app.get(
    '/api/commands/:id',
    {
      config: { permission: 'command.read' },
      schema: {
        tags: ['engagement'],
        summary: 'What became of a command',
        params: z.object({ id: commandId }),
        response: { 200: commandStatusReply, ...problemReplies },
      },
    },
    async (request) => {
      const command = request.params.id;
      const language = acceptedLanguage(request.headers['accept-language']);
      const outcome = await commandOutcome(db, viewerOf(personOf(request)), command);
      const nothing = { command, engagement: null, rev: null, seq: null, refusal: null };
      if (outcome.status === 'unknown') return { ...nothing, status: 'unknown' as const };
      if (outcome.status === 'recorded') {
        const { engagement, rev, seq } = outcome;
        return { command, status: 'recorded' as const, engagement, rev, seq, refusal: null };
      }
      const { code, message } = outcome.refusal;
      return { ...nothing, status: 'refused' as const, refusal: { code, title: message[language] } };
    },
  );
}
