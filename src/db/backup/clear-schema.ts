import postgres from 'postgres';
import { DatabaseFault } from '../fault.ts';

const SCHEMAS = ['public', 'private', 'auth', 'app', 'drizzle'];

/**
 * Takes away the schema of a database that holds nobody's data, so that an older one may be made there:
 * the embedded database comes with the schema of its release. Throws {@link DatabaseFault} `not-empty`.
 */
export async function clearSchema(ownerUrl: string): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await owner.begin(async (sql) => {
      const [there] = await sql`select to_regclass('public.persons') is not null as made`;
      if (there?.['made'] === true) {
        const [row] = await sql`
          select exists (select from public.persons) or exists (select from public.journal) as used`;
        if (row?.['used'] === true)
          throw new DatabaseFault('not-empty', 'The database holds data: a restore needs an empty one.');
      }
      for (const schema of SCHEMAS) await sql.unsafe(`drop schema if exists ${schema} cascade`);
      await sql.unsafe('create schema public');
      await sql.unsafe('grant usage on schema public to public');
    });
  } finally {
    await owner.end({ timeout: 5 });
  }
}
