import postgres from 'postgres';
import { openDatabase } from '../src/db/database.ts';
import { loadProgramme } from '../src/db/monitoring/load-programme.ts';
import { type FollowedQuery, SORTS } from '../src/db/monitoring/page-of-followed.ts';
import { listFollowed, readMostWorth } from '../src/db/monitoring/read-followed.ts';
import type { Viewer } from '../src/db/viewer.ts';
import type { CallId, PersonId } from '../src/domain/ids.ts';
import { programmeDays } from '../src/domain/monitoring/portfolio/programme-days.ts';
import { todaysList } from '../src/domain/monitoring/signals/todays-list.ts';
import type { Figure } from './figure.ts';
import { startInstallation } from './installation.ts';
import { medianOf } from './timing.ts';

const AS_OF = Date.UTC(2026, 9, 1);
const STAFF = { kind: 'staff', person: '00000000-0000-4000-8000-00000000000a' as PersonId } as const satisfies Viewer;
/** How many times larger the programme becomes: ten thousand engagements, then a million. */
const TIMES = 100;
const LINES = 20;
const ROUNDS = 15;
/** Pages of twenty lines over a million engagements take at most three times as long as over ten thousand. */
const MOST = 3;
/** What an officer looks after does not grow with the programme. */
const OF_ONE_OFFICER = 60;

/** Gives how many lines it shows. */
type Page = readonly [name: string, look: () => Promise<number>];

interface Look {
  readonly ms: number;
  readonly lines: number;
}

/** The pages of twenty lines over so many engagements, and over a hundred times as many: by what they grow. */
export const benchGrowth = (size: number) => () => measure(size);

async function measure(size: number): Promise<readonly Figure[]> {
  const installation = await startInstallation();
  const db = openDatabase({ databaseUrl: installation.databaseUrl });
  const owner = postgres(installation.databaseOwnerUrl, { max: 1, onnotice: () => undefined });
  try {
    const { engagements } = await loadProgramme(db, { engagements: size, seed: 1, year: 2024, years: 3 }, AS_OF);
    await owner.unsafe('create unlogged table copied as select * from followed');
    await owner.unsafe(`update followed set words = words || ${rareWords('engagement_id')}`);
    await owner.unsafe(ONE_OFFICERS, [STAFF.person, OF_ONE_OFFICER]);
    await owner.unsafe('vacuum analyze');
    const pages = await pagesOver(owner);
    const few = await looksAt(pages);
    await multiply(owner, TIMES);
    const many = await looksAt(pages);
    const times = [engagements, engagements * TIMES].map((count) => count.toLocaleString('en'));
    return pages.map(([name], at) => grownBy(`${name}: over ${times[1]} / over ${times[0]}`, few[at], many[at]));
  } finally {
    await owner.end();
    await db.close();
    await installation.stop();
  }

  /** Today's list, and every sort by every filter; searches for words that all, many, few, one and none have. */
  async function pagesOver(sql: postgres.Sql): Promise<readonly Page[]> {
    const [some] = await sql<{ call: CallId }[]>`select call_id as call from followed order by began limit 1`;
    const filters: readonly (readonly [string, Partial<FollowedQuery>])[] = [
      ['all', {}],
      ['open', { open: true }],
      ['over', { open: false }],
      ['negotiating', { stage: 'negotiating' }],
      ['signing', { stage: 'signing' }],
      ['withdrawn', { stage: 'withdrawn' }],
      ['awaiting nobody', { awaiting: 'none' }],
      ['awaiting both', { awaiting: 'both' }],
      ['sign no-progress', { sign: 'no-progress' }],
      ['sign ping-pong', { sign: 'ping-pong' }],
      ['sector nuclear', { sector: 'nuclear' }],
      ['largest region', { region: '11' }],
      ['small region', { region: '94' }],
      ['first cohort', { cohort: '2024-Q1' }],
      ['last cohort', { cohort: '2026-Q3' }],
      ['first cohort, open', { cohort: '2024-Q1', open: true }],
      ['one call', { call: some?.call }],
      ['one officer', { officer: STAFF.person }],
      ['nobody’s', { officer: 'nobody' }],
      ['followed by me', { following: true }],
      ['words of all', { q: 'fictif' }],
      ['words of each hundredth', { q: 'hydrogene' }],
      ['words of all and of each hundredth', { q: 'fictif hydrogene' }],
      ['words of each two thousandth', { q: 'turbine' }],
      ['words that few share', { q: 'hydrogene turbine' }],
      ['word of one', { q: '000123' }],
      ['words of one', { q: 'fictive 000123' }],
      ['word of none', { q: 'nobodysword' }],
    ];
    const today = async () => {
      const most = await readMostWorth(db, STAFF, 3 * LINES);
      const followed = most.map((one) => ({ id: one.engagement, summary: one.summary, learnedRisk: null }));
      return todaysList(followed, AS_OF, programmeDays()).length;
    };
    const lists = filters.flatMap(([name, query]) =>
      SORTS.map(
        (sort): Page => [
          `${name}, by ${sort}`,
          async () => (await listFollowed(db, STAFF, { ...query, sort, limit: LINES })).items.length,
        ],
      ),
    );
    return [['today’s list', today], ...lists];
  }
}

async function looksAt(pages: readonly Page[]): Promise<readonly Look[]> {
  const looks: Look[] = [];
  for (const [, look] of pages) {
    const lines = await look();
    looks.push({ lines, ms: await medianOf(ROUNDS, look) });
  }
  return looks;
}

/** A page that grows from three lines to twenty grows for what it shows: it is told, and held to nothing. */
function grownBy(name: string, few: Look | undefined, many: Look | undefined): Figure {
  if (few === undefined || many === undefined) throw new Error(`${name}: not looked at`);
  const held = few.lines === many.lines ? { limit: MOST } : {};
  const shown = few.lines === many.lines ? '' : `; ${few.lines} lines, then ${many.lines}`;
  const baseline = `${few.ms.toFixed(1)} ms, then ${many.ms.toFixed(1)}${shown}`;
  return { name, value: many.ms / few.ms, unit: 'ratio', baseline, ...held };
}

/** Words that not all have, by the hash of an id: names that are made up differ by their numbers alone. */
function rareWords(id: string): string {
  const word = (name: string, among: number) =>
    `case when abs(hashtext(${id} || '${name}')) % ${among} = 0 then ' ${name}' else '' end`;
  return `${word('hydrogene', 100)} || ${word('turbine', 2000)}`;
}

const ONE_OFFICERS = `
  with mine as (select engagement_id from followed where open order by md5(engagement_id::text) limit $2),
       followed_by as (insert into staff_follows (person, engagement_id) select $1, engagement_id from mine)
  insert into staff_assignments (engagement_id, officer, since, "by") select engagement_id, $1, now(), $1 from mine`;

/**
 * Each engagement again, so many times: with ids, calls, companies and numbers of its own, and some minutes later.
 * What the triggers of a single engagement would keep is not asked of a million.
 */
async function multiply(owner: postgres.Sql, times: number): Promise<void> {
  const columns = await owner<{ name: string; type: string }[]>`
    select column_name as name, data_type as type from information_schema.columns
     where table_schema = 'public' and table_name = 'followed' and is_generated = 'NEVER' order by ordinal_position`;
  const copied = columns.map(({ name, type }) => {
    if (type === 'uuid') return `md5(${name} || k::text)::uuid`;
    if (type.startsWith('timestamp')) return `${name} + make_interval(mins => k)`;
    if (name !== 'words') return name;
    return `regexp_replace(words, ' (\\d)', ' ' || k || '\\1', 'g') || ${rareWords('md5(engagement_id || k::text)')}`;
  });
  const names = columns.map(({ name }) => name).join(', ');
  await owner.unsafe('alter table followed disable trigger user');
  for (let k = 1; k < times; k += 1) {
    await owner.unsafe(
      `insert into followed (${names}) select ${copied.join(', ')} from copied cross join (select ${k} as k) n`,
    );
  }
  await owner.unsafe('alter table followed enable trigger user');
  await owner.unsafe('drop table copied');
  // Made anew for all, and what it is found and held by afterwards: in a fifth of the time.
  await owner.unsafe(`
    alter table followed_words drop constraint followed_words_pkey,
      drop constraint followed_words_engagement_id_followed_engagement_id_fk;
    drop index followed_words_engagement;
    truncate followed_words;
    insert into followed_words select distinct word, engagement_id from followed, unnest(string_to_array(words, ' ')) as word;
    alter table followed_words add primary key (word, engagement_id),
      add constraint followed_words_engagement_id_followed_engagement_id_fk
        foreign key (engagement_id) references followed on delete cascade;
    create index followed_words_engagement on followed_words (engagement_id)`);
  await owner.unsafe('vacuum analyze');
}
