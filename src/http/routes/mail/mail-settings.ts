import * as z from 'zod';
import { bouncedSince } from '../../../db/mails/bounces.ts';
import { readMailSettings, saveMailSettings } from '../../../db/mails/settings.ts';
import { MAIL_POLICY } from '../../../mail/policy.ts';
import { mailSettingsBody, mailSettingsReply } from '../../../protocol/http/mail.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';

/** What is written to oneself, in which language, at once or gathered. */
export function mailSettings(app: Api, { db }: Services): void {
  app.get(
    '/api/me/mail',
    {
      config: { permission: 'mail.settings' },
      schema: {
        tags: ['people'],
        summary: 'How you are written to',
        response: { 200: mailSettingsReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person } = personOf(request);
      const [settings, since] = await Promise.all([readMailSettings(db, person), bouncedSince(db, person)]);
      return { settings, remindersADay: MAIL_POLICY.remindersADay, bouncedSince: since };
    },
  );
  app.put(
    '/api/me/mail',
    {
      config: { permission: 'mail.settings' },
      schema: {
        tags: ['people'],
        summary: 'Set how you are written to',
        body: mailSettingsBody,
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      await saveMailSettings(db, personOf(request).person, request.body);
      return reply.code(204).send(null);
    },
  );
}
