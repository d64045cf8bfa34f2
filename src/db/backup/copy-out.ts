import postgres from 'postgres';
import { columnList, type TableToCopy, tablesToCopy } from './tables.ts';

/** Where the rows go: a table is announced, then its rows follow as Postgres writes them. */
export interface TableSink {
  /** @param migrations - how many the database stands at: what a restore must bring an empty one to, before it takes the rows */
  start(migrations: number): Promise<void>;
  begin(table: TableToCopy): Promise<void>;
  rows(chunk: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

/** Copies every table out, as of one moment, while the application goes on. */
export async function copyOut(ownerUrl: string, sink: TableSink): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await owner.begin('isolation level repeatable read read only', async (tx) => {
      const sql = tx as unknown as postgres.Sql;
      const [row] = await sql`select count(*)::int as count from drizzle.__drizzle_migrations`;
      await sink.start(Number(row?.['count'] ?? 0));
      for (const table of await tablesToCopy(sql)) {
        await sink.begin(table);
        const rows = await sql.unsafe(`copy ${table.name} (${columnList(table.columns)}) to stdout`).readable();
        for await (const chunk of rows) await sink.rows(chunk as Uint8Array);
        // The driver pauses its socket when we are slow, and does not wake it when the last rows have been read.
        rows._read(0);
        await sink.end();
      }
    });
  } finally {
    await owner.end({ timeout: 5 });
  }
}
