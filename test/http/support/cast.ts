import { randomUUID } from 'node:crypto';
import type { CompanyId, EngagementId, PersonId } from '../../../src/domain/ids.ts';
import type { Browser } from './browser.ts';
import { type Rig, SIRENS } from './rig.ts';

/** One signed-in person of a company. */
export interface Somebody {
  readonly browser: Browser;
  readonly email: string;
  readonly person: PersonId;
}

/** The people of one collaboration, all confirmed. */
export interface Cast {
  readonly startup: CompanyId;
  readonly industrial: CompanyId;
  readonly officer: Browser;
  readonly ceo: Somebody;
  readonly counsel: Somebody;
  readonly business: Somebody;
  readonly lawyer: Somebody;
  readonly delegate: Somebody;
}

/** Everybody signs in, declares or joins their company, and is confirmed: all through the API. */
export async function gatherCast(rig: Rig): Promise<Cast> {
  const officer = await rig.officer();
  const ceo = await somebody(rig, 'ceo@startup.example');
  const business = await somebody(rig, 'business@industrial.example');
  const startup = await declare(ceo, SIRENS.startup, 'Jeune Pousse', ['su-ceo']);
  const industrial = await declare(business, SIRENS.industrial, 'Grand Groupe', ['ind-business']);
  await confirm(officer, startup, ceo);
  await confirm(officer, industrial, business);
  const counsel = await join(rig, ceo, startup, 'counsel@cabinet.example', ['su-counsel']);
  const lawyer = await join(rig, business, industrial, 'lawyer@industrial.example', ['ind-legal']);
  const delegate = await join(rig, business, industrial, 'delegate@industrial.example', ['ind-signatory']);
  return { startup, industrial, officer, ceo, counsel, business, lawyer, delegate };
}

export async function somebody(rig: Rig, email: string): Promise<Somebody> {
  const browser = await rig.signedIn(email);
  const { person } = (await browser.get('/api/me')).json<{ person: PersonId }>();
  return { browser, email, person };
}

export async function declare(
  who: Somebody,
  siren: string,
  name: string,
  roles: readonly string[],
): Promise<CompanyId> {
  const reply = await who.browser.post('/api/companies', { body: { siren, name, roles, personName: who.email } });
  if (reply.statusCode !== 201) throw new Error(reply.body);
  return reply.json<{ company: CompanyId }>().company;
}

export async function confirm(by: Browser, company: CompanyId, who: Somebody): Promise<void> {
  const reply = await by.post(`/api/companies/${company}/members/${who.person}/confirmation`);
  if (reply.statusCode !== 200) throw new Error(reply.body);
}

/** The token of the last invitation mailed to an address. */
export async function invitationToken(browser: Browser, email: string): Promise<string> {
  const mails = (await browser.get('/mailbox.json')).json<{ to: string; text: string }[]>();
  const token = mails
    .filter((mail) => mail.to === email)
    .map((mail) => /#([A-Za-z0-9_-]{43})/.exec(mail.text)?.[1])
    .find((found) => found !== undefined);
  if (token === undefined) throw new Error(`no invitation was mailed to ${email}`);
  return token;
}

/** Invited by somebody of the company, and in. */
export async function join(
  rig: Rig,
  host: Somebody,
  company: CompanyId,
  email: string,
  roles: readonly string[],
): Promise<Somebody> {
  const invited = await host.browser.post(`/api/companies/${company}/invitations`, { body: { email, roles } });
  if (invited.statusCode !== 201) throw new Error(invited.body);
  const guest = await somebody(rig, email);
  const token = await invitationToken(guest.browser, email);
  const accepted = await guest.browser.post('/api/invitations/accept', { body: { token, personName: email } });
  if (accepted.statusCode !== 200) throw new Error(accepted.body);
  return guest;
}

/** A published call of the industrial's. */
export async function publishedCall(cast: Cast, closesOn: string | null = null): Promise<string> {
  const content = { title: 'Capteurs sobres', summary: 'Un besoin réel.', closesOn, sector: 'electronics' };
  const body = { company: cast.industrial, ...content };
  const drafted = await cast.business.browser.post('/api/calls', { body });
  const { id } = drafted.json<{ id: string }>();
  const published = await cast.business.browser.post(`/api/calls/${id}/publication`);
  if (published.statusCode !== 200) throw new Error(published.body);
  return id;
}

/** An application of the start-up's to a new call. */
export async function applied(cast: Cast): Promise<EngagementId> {
  const call = await publishedCall(cast);
  const body = { company: cast.startup, title: 'Notre réponse', text: 'Nous savons faire.' };
  const reply = await cast.ceo.browser.post(`/api/calls/${call}/applications`, { body, key: randomUUID() });
  if (reply.statusCode !== 201) throw new Error(reply.body);
  return reply.json<{ engagement: EngagementId }>().engagement;
}

/** Selected and opened on both clauses, the start-up writing first unless both seal. */
export async function opened(
  cast: Cast,
  turnMode: 'alternate' | 'simultaneous' = 'alternate',
): Promise<{ readonly engagement: EngagementId; readonly at: string; readonly rev: number }> {
  const engagement = await applied(cast);
  const at = `/api/engagements/${engagement}`;
  await cast.business.browser.act(`${at}/selection`, 1);
  const reply = await cast.business.browser.act(`${at}/opening`, 2, opening(cast, turnMode));
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return { engagement, at, rev: reply.json<{ rev: number }>().rev };
}

export function opening(cast: Cast, turnMode: 'alternate' | 'simultaneous' = 'alternate') {
  return {
    turnMode,
    pen: turnMode === 'alternate' ? 'startup' : null,
    clauses: ['alpha', 'beta'],
    signatories: [
      { person: cast.ceo.person, side: 'startup' },
      { person: cast.delegate.person, side: 'industrial' },
    ],
  };
}

export function propose(clause: string, option = 'one', parameters: object = { notice_days: 12 }) {
  return { kind: 'propose', clause, selection: { option, parameters } };
}
