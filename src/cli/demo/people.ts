import type { CompanyId, PersonId } from '../../domain/ids.ts';
import { ApiClient } from './api-client.ts';
import type { CastCompany, CastMember } from './cast.ts';
import type { Mailbox } from './mailbox.ts';

/** A signed-in person. */
export interface Player {
  readonly person: PersonId;
  readonly email: string;
  readonly name: string;
  readonly api: ApiClient;
}

interface Me {
  readonly person: PersonId;
  readonly memberships: readonly { readonly company: { readonly id: CompanyId }; readonly verified: boolean }[];
}

/** Signs in as anybody does: asks for a code, reads it in the mail, gives it back. */
export async function signIn(url: string, mailbox: Mailbox, who: { email: string; name: string }): Promise<Player> {
  const api = new ApiClient(url);
  const asked = new Date().toISOString();
  await api.send('POST', '/api/auth/code', { body: { email: who.email } });
  const code = await mailbox.code(who.email, asked);
  await api.send('POST', '/api/auth/session', { body: { email: who.email, code } });
  const me = await api.get<Me>('/api/me');
  return { person: me.body.person, email: who.email, name: who.name, api };
}

/** A fresh code, just before signing. */
export async function refresh(mailbox: Mailbox, player: Player): Promise<void> {
  const asked = new Date().toISOString();
  await player.api.send('POST', '/api/auth/code', { body: { email: player.email } });
  const code = await mailbox.code(player.email, asked);
  await player.api.send('POST', '/api/auth/fresh', { body: { code } });
}

export interface Team {
  readonly company: CompanyId;
  readonly founder: Player;
  readonly colleagues: readonly Player[];
}

/**
 * A company arrives: its first person declares the SIREN and stays unverified until the officer
 * confirms; colleagues come by invitation. On a data folder that has seen them, they are there already.
 */
export async function arrive(url: string, mailbox: Mailbox, officer: Player, cast: CastCompany): Promise<Team> {
  const founder = await signIn(url, mailbox, cast.founder);
  const company = (await membership(founder)) ?? (await declare(founder, cast));
  if (!(await isVerified(founder))) {
    await officer.api.send('POST', `/api/companies/${company}/members/${founder.person}/confirmation`, { body: {} });
  }
  const colleagues: Player[] = [];
  for (const member of cast.colleagues) colleagues.push(await join(url, mailbox, { founder, company, member }));
  return { company, founder, colleagues };
}

async function declare(founder: Player, { siren, name, founder: { roles } }: CastCompany): Promise<CompanyId> {
  const body = { siren, name, roles, personName: founder.name };
  const reply = await founder.api.send<{ company: CompanyId }>('POST', '/api/companies', { body });
  return reply.body.company;
}

async function join(
  url: string,
  mailbox: Mailbox,
  { founder, company, member }: { founder: Player; company: CompanyId; member: CastMember },
): Promise<Player> {
  const player = await signIn(url, mailbox, member);
  if ((await membership(player)) !== null) return player;
  const asked = new Date().toISOString();
  const body = { email: member.email, roles: member.roles };
  await founder.api.send('POST', `/api/companies/${company}/invitations`, { body });
  const token = await mailbox.invitation(member.email, asked);
  await player.api.send('POST', '/api/invitations/accept', { body: { token, personName: member.name } });
  return player;
}

async function membership(player: Player): Promise<CompanyId | null> {
  const me = await player.api.get<Me>('/api/me');
  return me.body.memberships[0]?.company.id ?? null;
}

async function isVerified(player: Player): Promise<boolean> {
  const me = await player.api.get<Me>('/api/me');
  return me.body.memberships[0]?.verified === true;
}
