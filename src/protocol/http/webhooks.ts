import * as z from 'zod';
import { engagementId, instant } from './scalars.ts';

const kinds = z
  .array(
    z
      .string()
      .max(60)
      .regex(/^[a-z]+(?:-[a-z]+)*$/),
  )
  .max(100)
  .meta({ description: 'Kinds of events that are told, as `available` names them; empty for all.' });
/** How long an address may be is judged with its looks. */
const url = z.string().max(4_000);

export const webhookBody = z.strictObject({ url, kinds }).meta({ id: 'WebhookRequest' });
export const webhookChangeBody = z.strictObject({ url, kinds, on: z.boolean() }).meta({ id: 'WebhookChange' });

export const webhookReply = z
  .object({
    id: z.uuid(),
    url: z.string(),
    kinds: z.array(z.string()),
    createdAt: instant,
    /** Until when the former secret signs too. */
    formerSecretUntil: instant.nullable(),
    /** Since when nothing gets through. */
    failingSince: instant.nullable(),
    /** `asked`: by one of you; `failing`: nothing got through for days; `gone`: the address answered 410. */
    off: z.object({ since: instant, reason: z.enum(['asked', 'failing', 'gone']) }).nullable(),
  })
  .meta({ id: 'Webhook' });

export const webhooksReply = z
  .object({ items: z.array(webhookReply), available: z.array(z.string()) })
  .meta({ id: 'Webhooks' });

export const webhookSecretReply = z
  .object({
    secret: z
      .string()
      .meta({ description: 'Told this once. Signs by the standard-webhooks scheme (HMAC-SHA256, `whsec_…`).' }),
    webhook: webhookReply,
  })
  .meta({ id: 'WebhookSecret' });

export const deliveriesReply = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        kind: z.string(),
        engagement: engagementId.nullable(),
        seq: z.int().nullable(),
        at: instant,
        deliveredAt: instant.nullable(),
        /** When it is tried next; null when delivered or given up. */
        nextAttemptAt: instant.nullable(),
        attempts: z.array(
          z.object({
            at: instant,
            status: z.int().nullable(),
            error: z.string().nullable(),
            ms: z.int(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'WebhookDeliveries', description: 'The newest two hundred.' });

export const replayBody = z
  .union([z.strictObject({ delivery: z.uuid() }), z.strictObject({ since: instant })])
  .meta({ id: 'WebhookReplay', description: 'One message, or all since then that were not taken.' });

export const replayReply = z.object({ replayed: z.int() }).meta({ id: 'WebhookReplayed' });
export const trialReply = z.object({ delivery: z.uuid() }).meta({ id: 'WebhookTrial' });
