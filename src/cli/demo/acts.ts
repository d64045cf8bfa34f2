import { openDatabase } from '../../db/database.ts';
import { setStaffRole } from '../../db/people/staff.ts';
import type { EngagementId } from '../../domain/ids.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import type { Sector } from '../../domain/programme/sectors.ts';
import { INDUSTRIAL, OFFICER, STARTUP } from './cast.ts';
import { Mailbox } from './mailbox.ts';
import { arrive, type Player, refresh, signIn, type Team } from './people.ts';
import { startingFacts, startingPositions } from './positions.ts';
import { Table } from './table.ts';

/** Where the acts are played: a running installation. */
export interface Installation {
  readonly url: string;
  readonly databaseUrl: string;
}

/** Everybody, signed in. */
export interface Scene {
  readonly officer: Player;
  readonly industrial: Team;
  readonly startup: Team;
  readonly mailbox: Mailbox;
}

export async function arriveAll(system: Installation): Promise<Scene> {
  const mailbox = new Mailbox(system.url);
  const officer = await signIn(system.url, mailbox, OFFICER);
  await appoint(system, officer);
  const industrial = await arrive(system.url, mailbox, officer, INDUSTRIAL);
  const startup = await arrive(system.url, mailbox, officer, STARTUP);
  return { officer, industrial, startup, mailbox };
}

/** Staff are appointed by the operator, never through the API: here as the administrator's verb does it. */
async function appoint(system: Installation, officer: Player): Promise<void> {
  const db = openDatabase({ databaseUrl: system.databaseUrl });
  try {
    await setStaffRole(db, officer.person, 'bpi-officer');
  } finally {
    await db.close();
  }
}

export async function currentLibrary(player: Player): Promise<Library> {
  return (await player.api.get<Library>('/api/library/current')).body;
}

/** A need, as the industrial publishes it. */
export interface CallText {
  readonly title: string;
  readonly summary: string;
  readonly closesOn: string | null;
  /** Sector committee (domain/programme/sectors.ts). */
  readonly sector?: Sector;
}

/** A start-up's answer to it. */
export interface ApplicationText {
  readonly title: string;
  readonly text: string;
}

export async function publishCall(industrial: Team, content: CallText): Promise<string> {
  const body = { company: industrial.company, ...content };
  const call = await industrial.founder.api.send<{ id: string }>('POST', '/api/calls', { body });
  await industrial.founder.api.send('POST', `/api/calls/${call.body.id}/publication`, { body: {} });
  return call.body.id;
}

export async function answerCall(call: string, startup: Team, content: ApplicationText): Promise<Table> {
  const body = { company: startup.company, ...content };
  const path = `/api/calls/${call}/applications`;
  const applied = await startup.founder.api.send<{ engagement: EngagementId }>('POST', path, { body });
  return new Table(applied.body.engagement);
}

export async function apply(industrial: Team, startup: Team): Promise<Table> {
  const call = await publishCall(industrial, HOT_METAL);
  return answerCall(call, startup, THERMOGRAPHY);
}

export const HOT_METAL: CallText = {
  title: 'Mesure en ligne de la température des produits laminés à chaud',
  summary:
    'Mesurer la température de surface à 5 °C près, à la vitesse du laminoir, sur une preuve de concept de seize semaines.',
  closesOn: null,
  sector: 'mining',
};

export const THERMOGRAPHY: ApplicationText = {
  title: 'Thermographie optique multispectrale',
  text: 'Notre capteur mesure la température de surface sans contact, quelle que soit l’émissivité. Nous proposons un essai sur votre laminoir n° 2.',
};

export async function open(table: Table, industrial: Team, startup: Team, library: Library): Promise<string> {
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

/** Conditions may stand between the last signature and the work. */
const SIGNED = { 'conditions-pending': 'signed, conditions to be met', 'in-force': 'in force' } as const;

export async function freeze(table: Table, counsel: Player): Promise<string> {
  await table.act(counsel, 'freeze');
  const { frozen } = await table.until(counsel, 'the text to be frozen', ({ stage }) => stage === 'in-review');
  return `text ${frozen?.textSha256.slice(0, 12)}…`;
}

export async function approve(table: Table, counsels: readonly Player[]): Promise<void> {
  for (const counsel of counsels) {
    const { frozen } = await table.read(counsel);
    await table.act(counsel, 'approvals', { textSha256: frozen?.textSha256 });
  }
}

/** One of them signs, with a fresh code; `index` is their place among the signatories. */
export async function signOne(table: Table, mailbox: Mailbox, signatory: Player, index: number): Promise<void> {
  await refresh(mailbox, signatory);
  const { frozen, documentSha256 } = await table.read(signatory);
  await table.act(signatory, 'signatures', { textSha256: frozen?.textSha256, documentSha256 });
  await table.until(signatory, 'the signature', (now) => now.signatories[index]?.state === 'signed');
}

export async function sign(table: Table, mailbox: Mailbox, signatories: readonly Player[]): Promise<string> {
  for (const [index, signatory] of signatories.entries()) await signOne(table, mailbox, signatory, index);
  const { stage } = await table.until(signatories[0] as Player, 'all to have signed', (now) => now.stage in SIGNED);
  return SIGNED[stage as keyof typeof SIGNED];
}
