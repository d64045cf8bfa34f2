import type { DueDelivery } from '../db/webhooks/deliveries.ts';
import { signWebhook } from './sign-webhook.ts';

/**
 * What is posted for one event: its kind, when it was recorded, which engagement and which number of its
 * journal. Nothing else: whoever wants to know more asks the API, with what they may see. The id and the
 * body are the same at every try; the signature is of the moment.
 */
export function webhookMessage(
  delivery: DueDelivery,
  now: Date,
): { readonly headers: Readonly<Record<string, string>>; readonly body: string } {
  const { kind, engagement, seq, at } = delivery;
  const data = engagement === null ? {} : { engagement, seq };
  const body = JSON.stringify({ type: kind, timestamp: at, data });
  const id = `msg_${delivery.id.replaceAll('-', '')}`;
  const timestamp = Math.floor(now.getTime() / 1000);
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Entente-Webhooks',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signWebhook(delivery.secrets, { id, timestamp, body }),
    },
  };
}
