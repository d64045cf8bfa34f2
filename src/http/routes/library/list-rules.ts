import * as z from 'zod';
import { placesOf } from '../../../domain/engagement/rule-places.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { rulesReply } from '../../../protocol/http/rules.ts';
import { libraryHash } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** The rules of a library as people read them, each with the act that asks it. */
export function listRules(app: Api, { libraries }: Services): void {
  app.get(
    '/api/library/:library/rules',
    {
      config: { permission: 'library.read' },
      schema: {
        tags: ['library'],
        summary: 'The rules of a library, and where each is asked',
        security: [],
        params: z.object({ library: z.union([z.literal('current'), libraryHash]) }),
        response: { 200: rulesReply, ...problemReplies },
      },
    },
    async (request) => {
      const { library: asked } = request.params;
      const library = asked === 'current' ? (await libraries.current()).memorandum : await libraries.byHash(asked);
      if (library === null) throw problem('not-found');
      const rules = (library.rules?.rules ?? []).map((rule) => ({
        id: rule.id,
        when: rule.when,
        severity: rule.severity,
        sentence: rule.sentence,
        reason: rule.reason,
        sources: rule.sources,
        asked: placesOf(rule),
      }));
      return { version: library.version, hash: library.hash, rules };
    },
  );
}
