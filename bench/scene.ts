import { apply, arriveAll, currentLibrary, type Scene } from '../src/cli/demo/acts.ts';
import type { Team } from '../src/cli/demo/people.ts';
import { startingFacts, startingPositions } from '../src/cli/demo/positions.ts';
import type { Table } from '../src/cli/demo/table.ts';
import type { TurnMode } from '../src/domain/engagement/command.ts';
import type { ClauseId, EngagementId } from '../src/domain/ids.ts';
import type { Library } from '../src/domain/memorandum/library.ts';
import type { Installation } from './installation.ts';
import { KeepAliveClient } from './keep-alive-client.ts';

/** Talks that are open: whose turn it is, on which revision. */
export interface Talks {
  readonly engagement: EngagementId;
  readonly table: Table;
  readonly clause: ClauseId;
  readonly rev: number;
}

/** Two companies of an installation, and negotiations between them on demand. */
export interface BenchScene extends Scene {
  readonly library: Library;
  /** The founders of both, each on a connection that stays open: the start-up's has the first turn. */
  readonly sides: readonly [KeepAliveClient, KeepAliveClient];
  openTalks(mode: TurnMode): Promise<Talks>;
  close(): void;
}

export async function enterScene(installation: Installation): Promise<BenchScene> {
  const scene = await arriveAll(installation);
  const library = await currentLibrary(scene.startup.founder);
  const connect = async (team: Team) => {
    const client = new KeepAliveClient(installation.url);
    await client.signIn(scene.mailbox, team.founder.email);
    return client;
  };
  const sides = [await connect(scene.startup), await connect(scene.industrial)] as const;
  return {
    ...scene,
    library,
    sides,
    openTalks: (mode) => openTalks(scene, library, mode),
    close() {
      for (const side of sides) side.close();
    },
  };
}

async function openTalks({ industrial, startup }: Scene, library: Library, turnMode: TurnMode): Promise<Talks> {
  const table = await apply(industrial, startup);
  const [, signatory] = industrial.colleagues;
  const clauses = [...startingPositions(library).keys()];
  const [clause] = clauses;
  if (signatory === undefined || clause === undefined) throw new Error('Somebody or something is missing.');
  await table.act(industrial.founder, 'selection');
  await table.act(industrial.founder, 'opening', {
    turnMode,
    pen: turnMode === 'alternate' ? 'startup' : null,
    clauses,
    facts: startingFacts(library),
    signatories: [
      { person: startup.founder.person, side: 'startup' },
      { person: signatory.person, side: 'industrial' },
    ],
  });
  const { rev } = await table.read(startup.founder);
  return { engagement: table.engagement, table, clause, rev };
}
