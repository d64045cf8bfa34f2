import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { workingCalendar } from '../src/domain/calendar/working-calendar.ts';
import type { ProcessFact } from '../src/domain/monitoring/facts/process-fact.ts';
import { type ProcessSummary, summarise } from '../src/domain/monitoring/facts/summary.ts';
import { madeUpProgramme } from '../src/domain/monitoring/programme/made-up-programme.ts';
import { todaysList } from '../src/domain/monitoring/signals/todays-list.ts';
import { monitorReport } from '../src/mining/monitor-report.ts';
import { PROGRAMME_COLUMNS, programmeLines } from '../src/mining/programme-log.ts';
import { readLog } from '../src/mining/read-log.ts';
import type { Figure } from './figure.ts';
import { sideBySide, timed } from './timing.ts';

const EVENTS = 1_000_000;
const FOLLOWED = 100_000;
const PROGRAMME = { seed: 1, year: 2024, years: 3 };
const AS_OF = Date.UTC(2026, 9, 1);

/** Learning from a million events, and the list of the morning over a hundred thousand engagements. */
export async function benchMonitoring(rounds = 5): Promise<readonly Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const file = join(home, 'log.csv');
    await pipeline(Readable.from(lines()), createWriteStream(file));
    const learning = await timed(async () => {
      const read = await readLog(file, { columns: {}, asOf: Number.POSITIVE_INFINITY, onShare: () => {} });
      monitorReport(read, { kind: 'silent', days: 7 }, read.log.last, 'fr');
    });
    const peak = process.resourceUsage().maxRSS / 1024;
    return [
      { name: 'Reading, learning, judging and scoring 1,000,000 events', value: learning, unit: 'ms', limit: 20_000 },
      { name: 'Most memory of the process by then', value: peak, unit: 'MB', limit: 500 },
      ...(await benchList(rounds)),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function* lines(): Generator<string> {
  yield `${PROGRAMME_COLUMNS}\n`;
  let written = 0;
  for (const made of madeUpProgramme({ ...PROGRAMME, engagements: EVENTS })) {
    const text = programmeLines(made, AS_OF);
    if (text !== '') yield text;
    written += made.facts.length;
    if (written >= EVENTS) return;
  }
}

async function benchList(rounds: number): Promise<readonly Figure[]> {
  const days = workingCalendar(2023, 12);
  const kept: { id: number; summary: ProcessSummary; learnedRisk: null }[] = [];
  const facts: (readonly ProcessFact[])[] = [];
  for (const made of madeUpProgramme({ ...PROGRAMME, engagements: FOLLOWED })) {
    // A tenth is folded anew, and its time counted ten times: all facts at once are more than fits.
    if (made.number % 10 === 0) facts.push(made.facts);
    const summary = folded(made.facts);
    if (summary !== null) kept.push({ id: made.number, summary, learnedRisk: null });
  }
  const [list, tenth] = await sideBySide(
    rounds,
    () => todaysList(kept, AS_OF, days),
    () => facts.map(folded),
  );
  return [
    { name: 'Today’s list over 100,000 engagements, from kept summaries', value: list, unit: 'ms', limit: 100 },
    {
      name: 'The same / summaries folded anew from all facts',
      value: list / (tenth * 10 + list),
      unit: 'ratio',
      baseline: `all facts folded at the request, in memory, ${(tenth * 10 + list).toFixed(0)} ms`,
    },
  ];
}

function folded(facts: readonly ProcessFact[]): ProcessSummary | null {
  let summary: ProcessSummary | null = null;
  for (const fact of facts) if (fact.at <= AS_OF) summary = summarise(summary, fact);
  return summary;
}
