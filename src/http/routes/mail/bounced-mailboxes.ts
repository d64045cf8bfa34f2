import { listBounces } from '../../../db/mails/bounces.ts';
import { bouncedReply } from '../../../protocol/http/mail.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';

/** Whom our mails do not reach: the officer calls them, else their engagement dies of silence. */
export function bouncedMailboxes(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/staff/bounces',
    {
      config: { permission: 'mail.review' },
      schema: {
        tags: ['staff'],
        summary: 'Mailboxes that refuse our mails',
        response: { 200: bouncedReply, ...problemReplies },
      },
    },
    async (request) => {
      const items = await listBounces(db, keyring, { kind: 'staff', person: personOf(request).person });
      return {
        items: items.map(({ companies, at, ...rest }) => ({
          ...rest,
          since: at,
          companies: companies.map(({ company, name }) => ({ id: company, name })),
        })),
      };
    },
  );
}
