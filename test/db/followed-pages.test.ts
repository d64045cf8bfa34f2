import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/config/package-root.ts';
import { loadProgramme } from '../../src/db/monitoring/load-programme.ts';
import { type FollowedQuery, SORTS } from '../../src/db/monitoring/page-of-followed.ts';
import { listFollowed } from '../../src/db/monitoring/read-followed.ts';
import type { Viewer } from '../../src/db/viewer.ts';
import { readAs } from '../../src/db/with-actor.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { plainWords } from '../../src/domain/plain-words.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const OFFICER = { kind: 'staff', person: '00000000-0000-4000-8000-00000000000a' as PersonId } as const;
const COLLEAGUE = '00000000-0000-4000-8000-00000000000b' as PersonId;
const PROGRAMME = { engagements: 400, seed: 11, year: 2025, years: 2 };
const AUTUMN = Date.UTC(2026, 9, 1);
const LINES = 7;

type Row = Record<string, string | number | boolean | null>;
type Filters = Omit<FollowedQuery, 'sort' | 'limit' | 'after'>;

const COLUMNS = {
  benefit: 'benefit',
  'stage-since': 'stage_since',
  'last-progress': 'last_progress',
  deadline: 'next_deadline_at',
  began: 'began',
} as const satisfies { [sort in FollowedQuery['sort']]: string };

describe('pages of the list of engagements', () => {
  let t: TestDatabase;
  let rows: readonly Row[];
  const known: { [name: string]: (string | undefined)[] } = {};

  beforeAll(async () => {
    t = await testDatabase();
    await loadProgramme(t.db, PROGRAMME, AUTUMN);
    // One word that every tenth has, and names that share a beginning.
    await t.owner`update followed set words = words || ' hydrogene hydraulique' where right(engagement_id::text, 1) = '3'`;
    // As where thousands have it: such a word is met in the order of the page, and not begun with.
    await t.owner`insert into followed_words
      select 'fictif' || n, engagement_id from followed, generate_series(1, 10) as n`;
    await t.owner`insert into staff_assignments (engagement_id, officer, since, by)
      select engagement_id, (array[${OFFICER.person}, ${COLLEAGUE}]::uuid[])[1 + n % 2], now(), ${COLLEAGUE}
        from (select engagement_id, ascii(right(engagement_id::text, 1)) as n from followed) f where n % 3 > 0`;
    await t.owner`insert into staff_follows (person, engagement_id)
      select (array[${OFFICER.person}, ${COLLEAGUE}]::uuid[])[1 + n % 2], engagement_id
        from (select engagement_id, ascii(right(engagement_id::text, 1)) as n from followed) f where n % 5 = 0`;
    rows = await t.owner<Row[]>`
      select f.engagement_id as id, f.call_id as call, f.sector, f.region, f.cohort, f.stage, f.open, f.awaiting, f.sign,
             f.words, f.benefit, f.stage_since::text, f.last_progress::text, f.next_deadline_at::text, f.began::text,
             a.officer, exists (select from staff_follows w
                                 where w.engagement_id = f.engagement_id and w.person = ${OFFICER.person}) as following
        from followed f left join staff_assignments a using (engagement_id)`;
    for (const name of ['call', 'sector', 'region', 'cohort', 'stage', 'awaiting', 'sign']) {
      known[name] = [...new Set(rows.map((row) => row[name]))].filter((value) => typeof value === 'string');
    }
  });
  afterAll(() => t.close());

  const any = (name: string) => fc.option(fc.constantFrom(...(known[name] ?? [])), { nil: undefined, freq: 1 });
  const anyFilters = () =>
    fc
      .record({
        ...{ call: fc.option(any('call'), { nil: undefined, freq: 1 }), sector: any('sector'), region: any('region') },
        ...{ cohort: any('cohort'), stage: any('stage'), awaiting: any('awaiting'), sign: any('sign') },
        open: fc.constantFrom(undefined, undefined, true, false),
        officer: fc.constantFrom(undefined, undefined, undefined, OFFICER.person, 'nobody'),
        following: fc.constantFrom(undefined, undefined, undefined, true, false),
        q: fc.constantFrom(
          undefined,
          undefined,
          undefined,
          'Hydrogène',
          'hydr',
          'fictif',
          'fictif 0001',
          '00002',
          'rien',
          ' – ',
        ),
      })
      // Few filters at once: else nothing is left to be sorted.
      .chain((all) =>
        fc
          .uniqueArray(fc.constantFrom(...Object.keys(all)), { maxLength: 3 })
          .map((kept) => Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name))) as Filters),
      );

  async function pageByPage(filters: Filters, sort: FollowedQuery['sort']): Promise<readonly string[]> {
    const ids: string[] = [];
    let after: FollowedQuery['after'];
    do {
      const page = await listFollowed(t.db, OFFICER, { ...filters, sort, limit: LINES, after });
      ids.push(...page.items.map(({ engagement }) => engagement));
      after = page.next ?? undefined;
    } while (after !== undefined && ids.length < rows.length * 2);
    return ids;
  }

  it('hold, page by page, what choosing among all and sorting them would give', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilters(), fc.constantFrom(...SORTS), async (filters, sort) => {
        expect(await pageByPage(filters, sort)).toEqual(plainly(rows, filters, sort));
      }),
      { numRuns: 60 },
    );
  });

  it('find an engagement by the beginning of any of its words, and by its new name alone once it is renamed', async () => {
    const [first] = await t.owner<{ id: string }[]>`select engagement_id as id from followed order by 1 limit 1`;
    const named = async (q: string) =>
      (await listFollowed(t.db, OFFICER, { q, sort: 'began', limit: 5 })).items.map(({ engagement }) => engagement);
    await t.owner`update followed set words = 'atelier des lumieres' where engagement_id = ${first?.id ?? ''}`;
    expect(await named('Lumières atel')).toEqual([first?.id]);
    expect(await named('umieres')).toEqual([]);
    await t.owner`update followed set words = 'atelier du nord' where engagement_id = ${first?.id ?? ''}`;
    expect(await named('lumieres')).toEqual([]);
    await t.owner`delete from followed where engagement_id = ${first?.id ?? ''}`;
    const left = await t.owner`select from followed_words where engagement_id = ${first?.id ?? ''}`;
    expect(left).toHaveLength(0);
  });

  describe('read the words of a search in the rows themselves, beside which the long facts lie', () => {
    const apart = async () =>
      (
        await t.owner`
          select count(pg_column_toast_chunk_id(words))::int as words, count(pg_column_toast_chunk_id(record))::int as facts
            from followed`
      )[0];

    it('where they are written', async () => {
      const { words, facts } = (await apart()) ?? {};
      expect(words).toBe(0);
      expect(facts).toBeGreaterThan(100);
    });

    it('and where an earlier release wrote them', async () => {
      await t.owner`alter table followed alter column words set storage extended`;
      await t.owner`update followed set words = words || ''`;
      expect((await apart())?.['words']).toBeGreaterThan(100);
      const migration = readFileSync(join(packageRoot, 'migrations', '0032_words_in_their_row.sql'), 'utf8');
      await t.owner.begin((tx) => tx.unsafe(migration));
      expect((await apart())?.['words']).toBe(0);
    });
  });

  it.each(['followed_words', 'followed_standings', 'followed_places'])('%s are of the staff’s eyes', async (table) => {
    const seen = async (viewer: Viewer) =>
      (await readAs(t.db, viewer, (tx) => tx.execute(`select 1 from ${table} limit 1`))).length;
    expect(await seen(OFFICER)).toBe(1);
    expect(await seen({ kind: 'person', person: OFFICER.person })).toBe(0);
    expect(await seen({ kind: 'public' })).toBe(0);
  });
});

/** The same from all rows, as anybody would write it down. */
function plainly(rows: readonly Row[], filters: Filters, sort: FollowedQuery['sort']): readonly string[] {
  const column = COLUMNS[sort];
  const words = plainWords(filters.q ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const { q: _, officer, ...equal } = filters;
  const chosen = rows
    .filter((row) => Object.entries(equal).every(([name, value]) => value === undefined || row[name] === value))
    .filter((row) => officer === undefined || row['officer'] === (officer === 'nobody' ? null : officer))
    .filter((row) => words.every((word) => ` ${row['words']}`.includes(` ${word}`)))
    .filter((row) => row[column] !== null);
  const up = chosen.toSorted((one, other) => compared(one, other, column)).map(({ id }) => String(id));
  return sort === 'benefit' || sort === 'began' ? up.reverse() : up;
}

function compared(one: Row, other: Row, column: string): number {
  const [a, b] = [one[column] ?? '', other[column] ?? ''];
  if (a !== b) return a < b ? -1 : 1;
  return String(one['id']) < String(other['id']) ? -1 : 1;
}
