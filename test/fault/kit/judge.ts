import type { Database } from '../../../src/db/database.ts';
import type { Keyring } from '../../../src/keys/keyring.ts';
import { commandId } from '../../../src/temporal/command-id.ts';
import type { Step } from './client-ledger.ts';

/** One command as the journal has it: its entries together. */
interface Recorded {
  readonly engagement: string;
  readonly rev: number;
  readonly entries: readonly { readonly seq: number; readonly n: number }[];
}

/** What the clients' ledger and the journal disagree on, a sentence each: empty when every step that was acknowledged is there once, and nothing else is. */
export async function disagreements(
  db: Database,
  keyring: Keyring,
  steps: readonly Step[],
): Promise<readonly string[]> {
  const hmacKey = keyring.derive('http/command-id');
  const journal = await recordedCommands(db);
  const found: string[] = [];
  for (const step of steps) {
    const id = commandId(hmacKey, step.person, `POST ${step.path}`, step.key);
    const recorded = journal.get(id);
    journal.delete(id);
    const fault = disagreement(step, recorded);
    if (fault !== null) found.push(`${step.path}: ${fault}`);
  }
  for (const [id, { engagement }] of journal) found.push(`${engagement} holds ${id}, which nobody sent`);
  return found;
}

function disagreement({ outcome }: Step, recorded: Recorded | undefined): string | null {
  if (outcome.kind === 'sent') return 'its outcome was never learned';
  if (outcome.kind === 'refused') return recorded === undefined ? null : `refused (${outcome.code}), yet recorded`;
  if (recorded === undefined) return 'acknowledged, and not in the journal';
  const { engagement, rev, entries } = recorded;
  if (engagement !== outcome.engagement || rev !== outcome.rev) return 'recorded elsewhere than acknowledged';
  if (entries.at(-1)?.seq !== outcome.seq) return 'acknowledged up to another entry';
  const whole = entries.every(({ seq, n }, index) => n === index && seq === outcome.seq - entries.length + 1 + index);
  return whole ? null : 'recorded more than once, or in part';
}

/** Every command of the journal by its id; what the engine itself recorded goes by an id that no step has. */
async function recordedCommands(db: Database): Promise<Map<string, Recorded>> {
  const rows = await db.engine`
    select engagement_id, command_id, rev, seq, n from journal order by engagement_id, seq`;
  const commands = new Map<string, { engagement: string; rev: number; entries: { seq: number; n: number }[] }>();
  for (const row of rows) {
    const id = String(row['command_id']);
    const known = commands.get(id) ?? {
      engagement: String(row['engagement_id']),
      rev: Number(row['rev']),
      entries: [],
    };
    known.entries.push({ seq: Number(row['seq']), n: Number(row['n']) });
    commands.set(id, known);
  }
  return commands;
}
