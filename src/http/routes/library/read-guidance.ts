import * as z from 'zod';
import { clauseGuidance } from '../../../domain/memorandum/clause-guidance.ts';
import { guidanceReply } from '../../../protocol/http/guides.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { libraryHash } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** The clauses of a library as they are explained, in both languages, with the words of the glossary that they use. */
export function readGuidance(app: Api, { libraries }: Services): void {
  app.get(
    '/api/library/:library/clauses',
    {
      config: { permission: 'library.read' },
      schema: {
        tags: ['library'],
        summary: 'Guidance on every clause of a library',
        security: [],
        params: z.object({ library: z.union([z.literal('current'), z.literal('nda'), libraryHash]) }),
        response: { 200: guidanceReply, ...problemReplies },
      },
    },
    async (request) => {
      const { library: asked } = request.params;
      const { memorandum, nda, guides } = await libraries.current();
      const library = asked === 'current' ? memorandum : asked === 'nda' ? nda : await libraries.byHash(asked);
      if (library === null) throw problem('not-found');
      const clauses = library.clauses.map((clause) => clauseGuidance(clause, guides.glossary));
      const used = new Set(clauses.flatMap((clause) => clause.glossary));
      const { version, hash } = library;
      const glossary = guides.glossary.filter((entry) => used.has(entry.id));
      const rules = (library.rules?.rules ?? []).map(({ id, sentence }) => ({ id, sentence }));
      return { library: { version, hash }, clauses, rules, glossary } as unknown as z.output<typeof guidanceReply>;
    },
  );
}
