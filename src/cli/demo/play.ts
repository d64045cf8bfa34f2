import { openDatabase } from '../../db/database.ts';
import { setStaffRole } from '../../db/people/staff.ts';
import type { EngagementId } from '../../domain/ids.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import type { System } from '../../runtime/start-system.ts';
import { INDUSTRIAL, OFFICER, STARTUP } from './cast.ts';
import { Mailbox } from './mailbox.ts';
import { collect } from './outputs.ts';
import { arrive, type Player, refresh, signIn, type Team } from './people.ts';
import { startingFacts, startingPositions } from './positions.ts';
import { Table } from './table.ts';
import { industrialAnswers, sealPositions, startupAccepts, startupAnswers } from './talks.ts';

/** Says what is being done, and what came of it. */
export type Step = <T>(title: string, work: () => Promise<T>) => Promise<T>;

/** One engagement from the call to the signed agreement, through the public HTTP API alone. Gives its id. */
export async function playEngagement(system: System, step: Step, out: string): Promise<EngagementId> {
  const { officer, industrial, startup, mailbox } = await step('People of both sides arrive', () => arriveAll(system));
  const library = await currentLibrary(startup.founder);
  const table = await step('A call is published, a start-up applies', () => apply(industrial, startup));
  const sides = { startup: startup.founder, industrial: industrial.founder };
  await step('The application is selected, the talks open', () => open(table, industrial, startup, library));
  await step('Turn 1, sealed by both, revealed at once', () => sealPositions(table, sides, library));
  await step('Turn 2, the start-up’s', () => startupAnswers(table, sides, library));
  await step('The worker is killed on purpose (SIGKILL)', () => killWorker(system));
  await step('Turn 3, the industrial’s', () => industrialAnswers(table, sides, library));
  await step('Turn 4, the start-up’s', () => startupAccepts(table, sides));
  const [suCounsel] = startup.colleagues;
  const [indLegal, indSignatory] = industrial.colleagues;
  if (suCounsel === undefined || indLegal === undefined || indSignatory === undefined)
    throw new Error('Somebody is missing.');
  await step('The text is frozen', () => freeze(table, suCounsel));
  await step('Both lawyers approve it', () => approve(table, [suCounsel, indLegal]));
  await step('Both signatories sign', () => sign(table, mailbox, [startup.founder, indSignatory]));
  await step('Documents are downloaded', () => collect(table, startup.founder, out));
  await officer.api.send('DELETE', '/api/auth/session');
  return table.engagement;
}

async function arriveAll(system: System) {
  const mailbox = new Mailbox(system.url);
  const officer = await signIn(system.url, mailbox, OFFICER);
  await appoint(system, officer);
  const industrial = await arrive(system.url, mailbox, officer, INDUSTRIAL);
  const startup = await arrive(system.url, mailbox, officer, STARTUP);
  return { officer, industrial, startup, mailbox };
}

/** Staff are appointed by the operator, never through the API: here as the administrator's verb does it. */
async function appoint(system: System, officer: Player): Promise<void> {
  const db = openDatabase({ databaseUrl: system.databaseUrl });
  try {
    await setStaffRole(db, officer.person, 'bpi-officer');
  } finally {
    await db.close();
  }
}

async function currentLibrary(player: Player): Promise<Library> {
  return (await player.api.get<Library>('/api/library/current')).body;
}

async function apply(industrial: Team, startup: Team): Promise<Table> {
  const call = await industrial.founder.api.send<{ id: string }>('POST', '/api/calls', {
    body: {
      company: industrial.company,
      title: 'Mesure en ligne de la température des produits laminés à chaud',
      summary:
        'Mesurer la température de surface à 5 °C près, à la vitesse du laminoir, sur une preuve de concept de seize semaines.',
      closesOn: null,
    },
  });
  await industrial.founder.api.send('POST', `/api/calls/${call.body.id}/publication`, { body: {} });
  const applied = await startup.founder.api.send<{ engagement: EngagementId }>(
    'POST',
    `/api/calls/${call.body.id}/applications`,
    {
      body: {
        company: startup.company,
        title: 'Thermographie optique multispectrale',
        text: 'Notre capteur mesure la température de surface sans contact, quelle que soit l’émissivité. Nous proposons un essai sur votre laminoir n° 2.',
      },
    },
  );
  return new Table(applied.body.engagement);
}

async function open(table: Table, industrial: Team, startup: Team, library: Library): Promise<string> {
  const [, signatory] = industrial.colleagues;
  if (signatory === undefined) throw new Error('The industrial has no signatory.');
  await table.act(industrial.founder, 'selection');
  const clauses = [...startingPositions(library).keys()];
  await table.act(industrial.founder, 'opening', {
    turnMode: 'simultaneous',
    pen: null,
    clauses,
    facts: startingFacts(library),
    signatories: [
      { person: startup.founder.person, side: 'startup' },
      { person: signatory.person, side: 'industrial' },
    ],
  });
  return `${clauses.length} clauses to agree`;
}

async function killWorker(system: System): Promise<string> {
  const { pid } = system.worker;
  system.worker.kill();
  return `pid ${pid} ended; another takes over while the next turn is being sent`;
}

async function freeze(table: Table, counsel: Player): Promise<string> {
  await table.act(counsel, 'freeze');
  const { frozen } = await table.until(counsel, 'the text to be frozen', ({ stage }) => stage === 'in-review');
  return `text ${frozen?.textSha256.slice(0, 12)}…`;
}

async function approve(table: Table, counsels: readonly Player[]): Promise<void> {
  for (const counsel of counsels) {
    const { frozen } = await table.read(counsel);
    await table.act(counsel, 'approvals', { textSha256: frozen?.textSha256 });
  }
}

async function sign(table: Table, mailbox: Mailbox, signatories: readonly Player[]): Promise<string> {
  for (const [index, signatory] of signatories.entries()) {
    await refresh(mailbox, signatory);
    const { frozen, documentSha256 } = await table.read(signatory);
    await table.act(signatory, 'signatures', { textSha256: frozen?.textSha256, documentSha256 });
    await table.until(signatory, 'the signature', (now) => now.signatories[index]?.state === 'signed');
  }
  const { stage } = await table.until(signatories[0] as Player, 'entry into force', (now) => now.stage === 'in-force');
  return stage === 'in-force' ? 'in force' : stage;
}
