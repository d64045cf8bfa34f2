import { once } from 'node:events';
import postgres from 'postgres';
import { DatabaseFault } from '../fault.ts';
import { columnList, type TableToCopy, tablesToCopy } from './tables.ts';

/** One table's rows, as a backup holds them. */
export interface TableSource {
  readonly table: TableToCopy;
  rows(): AsyncIterable<Uint8Array>;
}

/**
 * Fills a database that holds nobody's data with the rows of a backup: whole or not at all. Its schema
 * is the one that the backup was taken from.
 * Throws {@link DatabaseFault} `not-empty` when somebody's data is there.
 */
export async function copyIn(
  ownerUrl: string,
  sources: AsyncIterable<TableSource>,
): Promise<{ readonly tables: number }> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    return await owner.begin(async (tx) => {
      const sql = tx as unknown as postgres.Sql;
      const known = await tablesToCopy(sql);
      const [used] = await sql`
        select exists (select from public.persons) or exists (select from public.journal) as used`;
      if (used?.['used'] === true)
        throw new DatabaseFault('not-empty', 'The database holds data: a restore needs an empty one.');
      // Tables that only grow refuse even to be emptied, and triggers must not tell of old acts as if they were new.
      for (const { name } of known) await sql.unsafe(`alter table ${name} disable trigger user`);
      await sql.unsafe(`truncate ${known.map(({ name }) => name).join(', ')}`);
      let tables = 0;
      for await (const source of sources) {
        if (!known.some(({ name }) => name === source.table.name)) {
          throw new DatabaseFault(
            'schema-outdated',
            `The backup holds ${source.table.name}, which this release does not know.`,
          );
        }
        await copyTable(sql, source);
        tables += 1;
      }
      for (const table of known) {
        await sql.unsafe(`alter table ${table.name} enable trigger user`);
        await advanceCounters(sql, table);
      }
      return { tables };
    });
  } finally {
    await owner.end({ timeout: 5 });
  }
}

async function copyTable(sql: postgres.Sql, { table, rows }: TableSource): Promise<void> {
  const into = await sql.unsafe(`copy ${table.name} (${columnList(table.columns)}) from stdin`).writable();
  for await (const chunk of rows()) if (!into.write(chunk)) await once(into, 'drain');
  into.end();
  await once(into, 'finish');
}

/** Numbers that Postgres gives go on after the highest that was given. */
async function advanceCounters(sql: postgres.Sql, { name, columns }: TableToCopy): Promise<void> {
  for (const column of columns) {
    const [found] = await sql`select pg_get_serial_sequence(${name}, ${column}) as counter`;
    const counter: unknown = found?.['counter'];
    if (typeof counter !== 'string') continue;
    await sql.unsafe(`select setval('${counter}', greatest((select max("${column}") from ${name}), 1))`);
  }
}
