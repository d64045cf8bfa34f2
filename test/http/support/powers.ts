import { deed } from '../../../src/cli/demo/deed.ts';
import type { Cast, Somebody } from './cast.ts';

const OPEN = { scope: ['memorandum'], validFrom: '2020-01-01', validTo: null, maxAmount: null };

/** Declares a power of one's own; gives its id. */
export async function declared(who: Somebody, at: string, body: object): Promise<string> {
  const reply = await who.browser.post(`${at}/powers`, { body: { ...OPEN, ...body } });
  if (reply.statusCode !== 201) throw new Error(reply.body);
  return reply.json<{ power: string }>().power;
}

/** Stores a deed; gives its hash. */
export async function storedDeed(who: Somebody, at: string): Promise<string> {
  const body = Buffer.from(deed(['Delegation']));
  const reply = await who.browser.post(`${at}/power-deeds`, { body, headers: { 'content-type': 'application/pdf' } });
  if (reply.statusCode !== 201) throw new Error(reply.body);
  return reply.json<{ sha256: string }>().sha256;
}

export const PRESIDENT = { basis: 'legal-representative', quality: 'Présidente', documentSha256: null };

/** Both signatories' powers, declared and verified by the other side's counsel. */
export async function powersVerified(cast: Cast, at: string): Promise<void> {
  await verified(cast.lawyer, at, await declared(cast.ceo, at, PRESIDENT));
  await delegateVerified(cast, at);
}

/** The industrial's delegate: a delegation with its deed, verified by the start-up's counsel. */
export async function delegateVerified(cast: Cast, at: string): Promise<void> {
  const documentSha256 = await storedDeed(cast.delegate, at);
  const delegation = { basis: 'delegation-of-power', quality: 'Directrice des achats', documentSha256 };
  await verified(cast.counsel, at, await declared(cast.delegate, at, delegation));
}

async function verified(counsel: Somebody, at: string, power: string): Promise<void> {
  const reply = await counsel.browser.post(`${at}/powers/${power}/verdict`, { body: { verdict: 'verified' } });
  if (reply.statusCode !== 200) throw new Error(reply.body);
}
