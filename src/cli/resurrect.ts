import type { Command } from 'commander';
import type { FromJournal } from '../db/journal/carried-run.ts';
import type { EngagementId } from '../domain/ids.ts';
import { engagementArgument } from './engagement-argument.ts';
import { EXIT, exitWith, printJson } from './exit.ts';

type Outcome = 'resurrected' | 'running' | Exclude<FromJournal['kind'], 'open'>;

interface Tried {
  readonly engagement: EngagementId;
  readonly outcome: Outcome;
}

/** `resurrect`: workflows again from the journal. */
export function registerResurrect(program: Command): void {
  program
    .command('resurrect [ENGAGEMENT]')
    .description(
      'Start an engagement’s workflow again from its journal, when Temporal has lost it: same state, clocks and pending work. Without a name: every engagement that is not over and does not run.',
    )
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nThe application must be running, or TEMPORAL_ADDRESS and DATABASE_URL be set. An engagement that runs is refused, and left as it is.' +
        '\nExample: entente resurrect 6f1c2c9e-0000-4000-8000-000000000000',
    )
    .action(async (engagement: string | undefined, { json = false }: { json?: boolean }) => {
      const only = engagement === undefined ? undefined : engagementArgument(engagement);
      const tried = await resurrect(only);
      if (tried === null) {
        if (json) printJson({ error: { code: 'not-running', message: NOT_RUNNING } });
        process.stderr.write(`entente: ${NOT_RUNNING}\n`);
        return exitWith(EXIT.unknown);
      }
      if (json) printJson({ engagements: tried });
      else for (const each of tried) process.stdout.write(`${each.engagement}  ${SENTENCES[each.outcome]}\n`);
      exitWith(engagement === undefined ? exitOfAll(tried) : exitOfOne(tried));
    });
}

const NOT_RUNNING = 'Temporal is not there: start the application first (npm start), or set TEMPORAL_ADDRESS.';

const SENTENCES: { readonly [O in Outcome]: string } = {
  resurrected: 'runs again, from its journal',
  running: 'runs already: left as it is',
  over: 'is over: there is nothing to go on with',
  unknown: 'is unknown to the journal',
  erased: 'was erased: its content is gone',
  damaged: 'has a journal that does not hold: run journal verify',
};

function exitOfOne([only]: readonly Tried[]) {
  if (only === undefined || only.outcome === 'unknown') return EXIT.unknown;
  return only.outcome === 'resurrected' ? EXIT.ok : EXIT.no;
}

/** All is well when every engagement that should run does. */
function exitOfAll(tried: readonly Tried[]) {
  return tried.some(({ outcome }) => outcome === 'damaged') ? EXIT.no : EXIT.ok;
}

/** Null when Temporal cannot be reached. */
async function resurrect(only: EngagementId | undefined): Promise<readonly Tried[] | null> {
  const { loadConfig } = await import('../config/load-config.ts');
  const { runningInstance } = await import('../runtime/run-file.ts');
  const configured = loadConfig(process.env);
  const running = runningInstance(configured.home);
  const temporalAddress = configured.temporalAddress ?? running?.temporalAddress;
  if (temporalAddress === undefined) return null;
  const { withDatabase } = await import('./attach.ts');
  const { openDatabase } = await import('../db/database.ts');
  const { openKeyring } = await import('../db/key-store.ts');
  const { carriedRun } = await import('../db/journal/carried-run.ts');
  const { recordedEngagements } = await import('../db/journal/rebuild.ts');
  const { openEngagementClient } = await import('../temporal/open-engagement-client.ts');
  return withDatabase(async ({ config, databaseUrl }) => {
    const db = openDatabase({ databaseUrl });
    const opened = await openEngagementClient({ ...config, databaseUrl, temporalAddress });
    try {
      const keyring = openKeyring(db, config);
      const tried: Tried[] = [];
      for (const engagement of only === undefined ? await recordedEngagements(db) : [only]) {
        const known = await carriedRun(db, keyring, engagement);
        if (known.kind !== 'open') tried.push({ engagement, outcome: known.kind });
        else {
          const started = await opened.engagements.resurrect(engagement, known.carried);
          tried.push({ engagement, outcome: started ? 'resurrected' : 'running' });
        }
      }
      return tried;
    } finally {
      await opened.close();
      await db.close();
    }
  });
}
