import { NOTICED_KINDS } from '../db/journal/noticed-events.ts';
import { targetOf, type WebhookNet, webhookUrl } from '../webhooks/webhook-net.ts';
import { problem } from './problem.ts';

const UNKNOWN_KIND = { fr: 'Ce genre d’évènement n’existe pas.', en: 'There is no such kind of event.' };

/**
 * An address and kinds as somebody wants them registered: the address as it will be kept. Refuses an address
 * that is not https, or not of the public Internet (each delivery judges it again), and kinds that are none.
 */
export async function checkWebhook(
  net: WebhookNet,
  { url, kinds }: { readonly url: string; readonly kinds: readonly string[] },
): Promise<string> {
  const unknown = kinds.findIndex((kind) => !NOTICED_KINDS.includes(kind));
  if (unknown >= 0) {
    const errors = [{ pointer: `/kinds/${unknown}`, code: 'unknown-kind', detail: UNKNOWN_KIND }];
    throw problem('invalid-body', { errors });
  }
  const parsed = webhookUrl(net, url);
  if (parsed === null || (await targetOf(net, parsed)) === null) throw problem('webhook-address');
  return parsed.href;
}
