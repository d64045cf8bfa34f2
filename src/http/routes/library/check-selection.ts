import * as z from 'zod';
import { judgeSelection } from '../../../domain/memorandum/reasoning/judge-selection.ts';
import { checkBody, checkReply } from '../../../protocol/http/check.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { libraryHash } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** What the rules of a library say of any selection. Nothing of it is kept. */
export function checkSelection(app: Api, { libraries }: Services): void {
  app.post(
    '/api/library/:library/check',
    {
      config: { permission: 'library.read' },
      schema: {
        tags: ['library'],
        summary: 'Check a selection against the rules',
        security: [],
        params: z.object({ library: z.union([z.literal('current'), libraryHash]) }),
        body: checkBody,
        response: { 200: checkReply, ...problemReplies },
      },
    },
    async (request) => {
      const { library: asked } = request.params;
      const library = asked === 'current' ? (await libraries.current()).memorandum : await libraries.byHash(asked);
      if (library === null) throw problem('not-found');
      const judgement = judgeSelection(library, { libraryVersion: library.version, ...request.body }, {});
      return judgement as unknown as z.output<typeof checkReply>;
    },
  );
}
