import { pendingInventions } from '../../../domain/engagement/execution/invention.ts';
import {
  publicationAmendmentBody,
  publicationAnswerBody,
  publicationBody,
  publicationNumberBody,
} from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { checkEventRules } from '../../check-event-rules.ts';
import { commandRoute } from '../../command-route.ts';
import { keptText } from '../../performance-text.ts';
import type { CommandContext } from '../../run-command.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** Planned publications: submitted under rule R36, answered by the other side or by its silence, and said to have appeared. */
export function publications(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'publications',
    permission: 'publication.submit',
    summary: 'Submit a planned publication to the other side',
    body: publicationBody,
    make: async ({ kind, plannedOn, title, where }, context) => {
      await askRules(services, context);
      const detailsSha256 = await keptText(services, context, { kind: 'publication', title, where });
      return { type: 'submit-publication', kind, plannedOn, detailsSha256 };
    },
  });
  commandRoute(app, services, {
    path: 'publications/answers',
    permission: 'publication.answer',
    summary: 'Consent, or ask for a removal or a delay',
    body: publicationAnswerBody,
    make: async (body, context) => {
      if (body.answer === 'consent') return { type: 'answer-publication', ...body };
      const { reason, ...answer } = body;
      const reasonSha256 = await keptText(services, context, { kind: 'reason', reason });
      return { type: 'answer-publication', ...answer, reasonSha256 };
    },
  });
  commandRoute(app, services, {
    path: 'publications/amendments',
    permission: 'publication.submit',
    summary: 'Submit the amended text',
    body: publicationAmendmentBody,
    make: async ({ publication, title, where }, context) => {
      const detailsSha256 = await keptText(services, context, { kind: 'publication', title, where });
      return { type: 'amend-publication', publication, detailsSha256 };
    },
  });
  commandRoute(app, services, {
    path: 'publications/appearances',
    permission: 'publication.submit',
    summary: 'Say that it has appeared, once it is free',
    body: publicationNumberBody,
    make: async ({ publication }, context) => {
      await askRules(services, context);
      return { type: 'record-publication', publication };
    },
  });
  commandRoute(app, services, {
    path: 'publications/withdrawals',
    permission: 'publication.submit',
    summary: 'Give a planned publication up',
    body: publicationNumberBody,
    make: ({ publication }) => ({ type: 'withdraw-publication', publication }),
  });
}

/** Nothing is published while an invention of either side waits for its filing (R36). */
async function askRules(services: Services, { person, engagement }: CommandContext): Promise<void> {
  const context = { pending_disclosures: pendingInventions(engagement.execution).length };
  await checkEventRules(services, viewerOf(person), engagement, 'publish', context);
}
