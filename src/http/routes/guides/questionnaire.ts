import type * as z from 'zod';
import { recommend } from '../../../domain/memorandum/questionnaire.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { guideBody, guideReply, recommendationReply } from '../../../protocol/http/questionnaire.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import type { Services } from '../../services.ts';

/** The questions that lead to a preset, and what some answers lead to. Nothing of the answers is kept. */
export function questionnaire(app: Api, { libraries }: Services): void {
  const about = { tags: ['library'], security: [] };
  const asked = async () => {
    const { questionnaire: guide } = (await libraries.current()).guides;
    if (guide === undefined) throw problem('not-found');
    return guide;
  };
  app.get(
    '/api/guide',
    {
      config: { permission: 'library.read' },
      schema: {
        ...about,
        summary: 'Questions that lead to a preset',
        response: { 200: guideReply, ...problemReplies },
      },
    },
    async () => (await asked()) as unknown as z.output<typeof guideReply>,
  );
  app.post(
    '/api/guide',
    {
      config: { permission: 'library.read' },
      schema: {
        ...about,
        summary: 'The preset that answers lead to, and why',
        body: guideBody,
        response: { 200: recommendationReply, ...problemReplies },
      },
    },
    async (request) => {
      const recommendation = recommend(await asked(), request.body.answers);
      if ('code' in recommendation) throw refusalProblem(recommendation);
      return recommendation as unknown as z.output<typeof recommendationReply>;
    },
  );
}
