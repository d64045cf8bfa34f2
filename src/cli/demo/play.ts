import type { EngagementId } from '../../domain/ids.ts';
import type { System } from '../../runtime/start-system.ts';
import { apply, approve, arriveAll, currentLibrary, freeze, open, sign } from './acts.ts';
import { collect } from './outputs.ts';
import { verifyPowers } from './powers.ts';
import { industrialAnswers, meetRule, sealPositions, startupAccepts, startupAnswers } from './talks.ts';

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
  await step('A draft meets a rule on purpose', () => meetRule(table, sides, library));
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
  await step('Powers to sign are declared, and verified by the other side’s lawyer', () =>
    verifyPowers(table, { ceo: startup.founder, suCounsel, indLegal, indSignatory }),
  );
  await step('Both signatories sign', () => sign(table, mailbox, [startup.founder, indSignatory]));
  await step('Documents are downloaded', () => collect(table, startup.founder, out));
  await officer.api.send('DELETE', '/api/auth/session');
  return table.engagement;
}

async function killWorker(system: System): Promise<string> {
  const { pid } = system.worker;
  system.worker.kill();
  return `pid ${pid} ended; another takes over while the next turn is being sent`;
}
