import { readTurnSenders } from '../db/engagements/turn-senders.ts';
import { type Member, readCompany } from '../db/people/memberships.ts';
import { ENGINE } from '../db/viewer.ts';
import type { EngagementReadModel } from '../domain/engagement/project.ts';
import { ROLES_OF_ACT, ROLES_OF_SIDE } from '../domain/engagement/roles.ts';
import type { PersonId } from '../domain/ids.ts';
import { SIDES, type Side } from '../domain/side.ts';
import type { Services } from './services.ts';

/** Somebody who takes part in an engagement, as one side sees them. */
export interface Participant extends Pick<Member, 'person' | 'name' | 'verified'> {
  readonly side: Side;
  readonly roles: Member['roles'][number][];
  readonly maySign: boolean;
}

/**
 * Who takes part, as a side sees it: all of its own people; of the other company those who may bind it, and
 * those who have sent it a turn. The rest of that company’s staff is nobody’s business here.
 */
export async function peopleOf(
  services: Pick<Services, 'db' | 'keyring'>,
  model: EngagementReadModel,
  own: Side,
): Promise<readonly Participant[]> {
  return shownTo(own, await readTable(services, model));
}

/** Everybody of both companies, and who has sent a turn. */
interface Table {
  readonly members: { readonly [side in Side]: readonly Member[] };
  readonly sent: ReadonlySet<PersonId>;
}

async function readTable(
  { db, keyring }: Pick<Services, 'db' | 'keyring'>,
  model: EngagementReadModel,
): Promise<Table> {
  const [senders, startup, industrial] = await Promise.all([
    readTurnSenders(db, keyring, ENGINE, model.engagement),
    readCompany(db, keyring, ENGINE, model.startup),
    readCompany(db, keyring, ENGINE, model.industrial),
  ]);
  const members = { startup: startup?.members ?? [], industrial: industrial?.members ?? [] };
  return { members, sent: new Set(senders.values()) };
}

function shownTo(own: Side, { members, sent }: Table): readonly Participant[] {
  return SIDES.flatMap((side) =>
    members[side].flatMap(({ person, name, roles, standing, verified }) => {
      const held = roles.filter((role) => ROLES_OF_SIDE[side].includes(role));
      const maySign = held.some((role) => ROLES_OF_ACT['sign-text'].includes(role));
      if (standing !== 'active' || held.length === 0) return [];
      if (side !== own && !maySign && !sent.has(person)) return [];
      return [{ person, side, name, roles: held, verified, maySign }];
    }),
  );
}

/** Whom a comment may mention: who may read it. Whoever belongs to both companies reads neither kind. */
export async function mentionable(
  services: Pick<Services, 'db' | 'keyring'>,
  model: EngagementReadModel,
  own: Side,
  who: 'own-side' | 'both-sides',
): Promise<ReadonlySet<PersonId>> {
  const table = await readTable(services, model);
  const people = shownTo(own, table);
  const mine = new Set(people.filter(({ side }) => side === own).map(({ person }) => person));
  const other = table.members[own === 'startup' ? 'industrial' : 'startup'];
  const theirs = new Set(other.filter(({ standing }) => standing === 'active').map(({ person }) => person));
  return new Set(
    people
      .filter(({ side }) => who === 'both-sides' || side === own)
      .map(({ person }) => person)
      .filter((person) => !(mine.has(person) && theirs.has(person))),
  );
}
