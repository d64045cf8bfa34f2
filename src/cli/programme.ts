import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Command } from 'commander';
import { workingCalendar } from '../domain/calendar/working-calendar.ts';
import { FINAL_STAGES } from '../domain/engagement/state.ts';
import type { Bilingual, Language } from '../domain/language.ts';
import { type ProcessSummary, summarise } from '../domain/monitoring/facts/summary.ts';
import type { MadeUp } from '../domain/monitoring/programme/made-up-engagement.ts';
import { madeUpProgramme, type Programme } from '../domain/monitoring/programme/made-up-programme.ts';
import { type Followed, todaysList } from '../domain/monitoring/signals/todays-list.ts';
import { engagementName, PROGRAMME_COLUMNS, programmeLines } from '../mining/programme-log.ts';
import { printJson, UsageFault } from './exit.ts';
import { languageOption } from './language-option.ts';
import { timeOption } from './time-option.ts';
import type { Register } from './verbs.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly engagements: string;
  readonly seed: string;
  readonly year: string;
  readonly years: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly lang: Language;
  readonly json?: boolean;
  readonly load?: boolean;
}

/** Ten million engagements are some six hundred million events: more than anybody has. */
const MOST_ENGAGEMENTS = 10_000_000;

/** Adds `programme`. */
export const registerProgramme: Register = (program: Command) => {
  program
    .command('programme')
    .description(
      'make up a believable programme, with stalls planted in it: as an event log, or as today’s list of the officer',
    )
    .option('--engagements <count>', 'so many', '10000')
    .option('--seed <number>', 'where chance begins: the same seed gives the same programme', '1')
    .option('--year <year>', 'the first year in which calls close', '2024')
    .option('--years <count>', 'so many years of calls', '3')
    .option('--as-of <TIME>', 'as things stand then (ISO 8601); default: two thirds through the last year')
    .option('--out <FILE.csv>', 'write the events there, packed where the name ends in .gz; else print today’s list')
    .option('--load', 'load it into this installation, for a demonstration: refused where real engagements are')
    .addOption(languageOption('language of the list'))
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente programme --engagements 10000 --seed 7 --out programme.csv')
    .action(programmeVerb);
};

/** `programme`: writes the made-up events, or prints the list that an officer would read, with what was planted. */
export async function programmeVerb(options: Options): Promise<void> {
  const programme: Programme = {
    engagements: wholeNumber('--engagements', options.engagements, 1, MOST_ENGAGEMENTS),
    seed: wholeNumber('--seed', options.seed, 0, 1_000_000),
    year: wholeNumber('--year', options.year, 2000, 2100),
    years: wholeNumber('--years', options.years, 1, 20),
  };
  const given = timeOption('--as-of', options.asOf)?.getTime();
  if (options.load === true) return load(programme, given ?? Date.now(), options);
  const asOf = given ?? Date.UTC(programme.year + programme.years - 1, 9, 1);
  if (options.out !== undefined) return writeLog(programme, asOf, options.out, options.json === true);
  const list = listOf(programme, asOf);
  if (options.json === true) return printJson({ asOf: new Date(asOf).toISOString(), ...list });
  const language = options.lang;
  for (const { engagement, reason, action, planted } of list.today) {
    process.stdout.write(
      `${engagement}  ${reason[language]} ${action[language]}${planted === null ? '' : ` [${planted}]`}\n`,
    );
  }
}

async function load(programme: Programme, asOf: number, { lang, json }: Options): Promise<void> {
  const { withDatabase } = await import('./attach.ts');
  const { openDatabase } = await import('../db/database.ts');
  const { recordedEngagements } = await import('../db/journal/rebuild.ts');
  const { loadProgramme } = await import('../db/monitoring/load-programme.ts');
  const loaded = await withDatabase(async ({ databaseUrl }) => {
    const db = openDatabase({ databaseUrl });
    try {
      if ((await recordedEngagements(db)).length > 0) {
        throw new UsageFault({
          fr: 'Il y a ici de vrais dossiers : un programme inventé se mêlerait à eux. Chargez-le ailleurs.',
          en: 'There are real engagements here: a made-up programme would stand among them. Load it elsewhere.',
        });
      }
      return await loadProgramme(db, programme, asOf);
    } finally {
      await db.close();
    }
  });
  if (json === true) return printJson({ ...loaded, asOf: new Date(asOf).toISOString() });
  const { engagements, events, planted } = loaded;
  const said: Bilingual = {
    fr: `${engagements} dossiers de ${events} événements chargés ; ${planted.length} sont faits pour s’enliser.`,
    en: `${engagements} engagements of ${events} events loaded; ${planted.length} are made to stall.`,
  };
  process.stdout.write(`${said[lang]}\n`);
}

async function writeLog(programme: Programme, asOf: number, path: string, json: boolean): Promise<void> {
  let events = 0;
  function* lines(): Generator<string> {
    yield `${PROGRAMME_COLUMNS}\n`;
    for (const made of madeUpProgramme(programme)) {
      const text = programmeLines(made, asOf);
      events += text.split('\n').length - 1;
      if (text !== '') yield text;
    }
  }
  const file = createWriteStream(path);
  if (path.endsWith('.gz')) await pipeline(Readable.from(lines()), createGzip(), file);
  else await pipeline(Readable.from(lines()), file);
  if (json) printJson({ file: path, engagements: programme.engagements, events });
  else process.stdout.write(`${path}: ${events} events of ${programme.engagements} engagements\n`);
}

/** Today's list, beside the truth that no officer has. */
function listOf(programme: Programme, asOf: number) {
  const planted = new Map<number, string>();
  let open = 0;
  function* followed(): Generator<Followed<number>> {
    for (const made of madeUpProgramme(programme)) {
      const summary = summaryAt(made, asOf);
      if (summary === null) continue;
      open += 1;
      if (made.planted !== null && made.planted.from <= asOf) planted.set(made.number, made.planted.behaviour);
      yield { id: made.number, summary };
    }
  }
  // Ten years more than the programme: what was made up may go on after the last call.
  const days = workingCalendar(programme.year - 1, programme.years + 10);
  const lines = todaysList(followed(), asOf, days);
  const today = lines.map(({ id, reason, actionWords, stall, benefit, source }) => ({
    engagement: engagementName(id),
    stall,
    benefit,
    source,
    reason,
    action: actionWords,
    planted: planted.get(id) ?? null,
  }));
  return { open, today };
}

/** Null where it had not begun, or had ended: what has ended shows no sign. */
function summaryAt({ facts }: MadeUp, asOf: number): ProcessSummary | null {
  const known = facts.filter(({ at }) => at <= asOf);
  const last = known.at(-1);
  if (last === undefined || FINAL_STAGES.includes(last.stage)) return null;
  return known.reduce<ProcessSummary | null>(summarise, null);
}
