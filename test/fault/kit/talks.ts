import type { Player } from '../../../src/cli/demo/people.ts';
import { propose, startingFacts, startingPositions } from '../../../src/cli/demo/positions.ts';
import { Table } from '../../../src/cli/demo/table.ts';
import type { Move } from '../../../src/domain/engagement/command.ts';
import type { CompanyId, EngagementId } from '../../../src/domain/ids.ts';
import type { Library } from '../../../src/domain/memorandum/library.ts';
import type { ClientLedger } from './client-ledger.ts';

/** Two sides and the call between them. */
export interface Meeting {
  readonly call: string;
  readonly startup: { readonly company: CompanyId; readonly player: Player };
  readonly industrial: { readonly company: CompanyId; readonly player: Player };
  readonly library: Library;
  /** Which of the talks this is: decides who is impatient, who tries the impossible, who leaves. */
  readonly number: number;
}

/** Acknowledged steps of one meeting, whatever its number: application, selection, opening, two turns. */
export const STEPS = 5;
/** Few: the talks are about recovery, not about texts. */
const CLAUSES = 3;
/** Every fourth start-up leaves in the end. */
const LEAVES = 4;

/** One engagement: application, selection, opening, a turn of each side; some end by a withdrawal. */
export async function talk(ledger: ClientLedger, meeting: Meeting): Promise<void> {
  const { call, startup, industrial, library, number } = meeting;
  const twice = number % 7 === 0;
  const applied = await ledger.send(
    startup.player,
    `/api/calls/${call}/applications`,
    { company: startup.company, title: `Réponse ${number}`, text: 'Un capteur optique, essayé sur site.' },
    { twice },
  );
  const at = `/api/engagements/${applied.engagement}`;
  const selected = await ledger.send(industrial.player, `${at}/selection`, {}, { ifMatch: applied.rev, twice });
  const positions = [...startingPositions(library)].slice(0, CLAUSES);
  const opening = {
    turnMode: 'alternate',
    pen: 'startup',
    clauses: positions.map(([clause]) => clause),
    facts: startingFacts(library),
    signatories: [
      { person: startup.player.person, side: 'startup' },
      { person: industrial.player.person, side: 'industrial' },
    ],
  };
  const opened = await ledger.send(industrial.player, `${at}/opening`, opening, { ifMatch: selected.rev });
  const [first] = positions;
  if (first === undefined) throw new Error('the library has no clause');
  const proposal = { moves: [propose(...first)], message: messageOf(number, 1) };
  if (number % 5 === 0) {
    const code = await ledger.refused(industrial.player, `${at}/turns`, proposal, opened.rev);
    if (code !== 'not-your-turn') throw new Error(`the industrial wrote out of turn: ${code}`);
  }
  const sent = await ledger.send(startup.player, `${at}/turns`, proposal, { ifMatch: opened.rev, twice });
  const table = new Table(applied.engagement as EngagementId);
  const answer = { moves: [accept(first[0], await table.clauses(industrial.player))], message: messageOf(number, 2) };
  const answered = await ledger.send(industrial.player, `${at}/turns`, answer, { ifMatch: sent.rev });
  if (number % LEAVES !== 0) return;
  await ledger.send(startup.player, `${at}/withdrawal`, { reason: 'strategy' }, { ifMatch: answered.rev });
}

/** Told apart in the journal: which talks, which turn. */
export function messageOf(number: number, turn: number): string {
  return `Dossier ${number}, tour ${turn}.`;
}

function accept(clause: Move['clause'], clauses: Awaited<ReturnType<Table['clauses']>>): Move {
  const seen = clauses.get(clause);
  if (seen?.proposal === null || seen === undefined) throw new Error(`nothing is on the table for ${clause}`);
  return { kind: 'accept', clause, selectionSha256: seen.proposal.sha256, clauseRev: seen.rev };
}
