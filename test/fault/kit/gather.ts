import { currentLibrary } from '../../../src/cli/demo/acts.ts';
import { OFFICER } from '../../../src/cli/demo/cast.ts';
import { Mailbox } from '../../../src/cli/demo/mailbox.ts';
import { arrive, type Player, signIn, type Team } from '../../../src/cli/demo/people.ts';
import { openDatabase } from '../../../src/db/database.ts';
import { setStaffRole } from '../../../src/db/people/staff.ts';
import type { Role } from '../../../src/domain/engagement/actor.ts';
import type { Side } from '../../../src/domain/side.ts';
import { sirenOf } from '../../support/siren.ts';
import type { Meeting } from './talks.ts';

export interface Sizes {
  readonly startups: number;
  readonly calls: number;
}

const INDUSTRIALS = 4;

/** Everybody signs in, companies are declared and confirmed, calls are published: one meeting for each start-up and call. */
export async function gather(
  installation: { url: string; databaseUrl: string },
  sizes: Sizes,
): Promise<{ players: readonly Player[]; meetings: readonly Meeting[] }> {
  const { url } = installation;
  const mailbox = new Mailbox(url);
  const officer = await signIn(url, mailbox, OFFICER);
  await appoint(installation, officer);
  const team = (side: Side, roles: readonly Role[], index: number): Promise<Team> =>
    arrive(url, mailbox, officer, {
      side,
      name: `${side} ${index}`,
      siren: sirenOf(`${side} ${index}`),
      founder: { email: `${side}-${index}@entente.example`, name: `Personne ${index}`, roles },
      colleagues: [],
    });
  const startups = await inOrder(sizes.startups, (index) => team('startup', ['su-ceo'], index));
  const industrials = await inOrder(INDUSTRIALS, (index) =>
    team('industrial', ['ind-business', 'ind-signatory'], index),
  );
  const library = await currentLibrary((startups[0] as Team).founder);
  const calls = await inOrder(sizes.calls, async (index) => {
    const industrial = industrials[index % INDUSTRIALS] as Team;
    const { api } = industrial.founder;
    const body = {
      company: industrial.company,
      title: `Appel ${index}`,
      summary: 'Une preuve de concept.',
      closesOn: null,
    };
    const { id } = (await api.send<{ id: string }>('POST', '/api/calls', { body })).body;
    await api.send('POST', `/api/calls/${id}/publication`, { body: {} });
    return { call: id, industrial: { company: industrial.company, player: industrial.founder } };
  });
  const meetings = startups.flatMap(({ company, founder: player }, row) =>
    calls.map((call, column) => ({
      ...call,
      startup: { company, player },
      library,
      number: row * calls.length + column,
    })),
  );
  return { players: [...startups, ...industrials].map(({ founder }) => founder), meetings };
}

async function appoint({ databaseUrl }: { databaseUrl: string }, officer: Player): Promise<void> {
  const db = openDatabase({ databaseUrl });
  await setStaffRole(db, officer.person, 'bpi-officer');
  await db.close();
}

async function inOrder<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let index = 0; index < count; index += 1) made.push(await make(index));
  return made;
}
