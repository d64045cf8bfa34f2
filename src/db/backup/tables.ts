import type postgres from 'postgres';

/** A table of ours, with the columns that a copy carries: all but those that Postgres computes. */
export interface TableToCopy {
  /** `schema.table`, each quoted. */
  readonly name: string;
  readonly columns: readonly string[];
}

const SCHEMAS = ['public', 'private', 'auth'];

/** Every table of ours, those that others refer to first. The tables of migrations are not among them: they are made, not copied. */
export async function tablesToCopy(owner: postgres.Sql): Promise<readonly TableToCopy[]> {
  const rows = await owner<{ name: string; columns: string[]; refers: string[] }[]>`
    select format('%I.%I', n.nspname, c.relname) as name,
           (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
           coalesce((select array_agg(format('%I.%I', fn.nspname, f.relname)) from pg_constraint k
                       join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                      where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid), '{}') as refers
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any(${SCHEMAS})
     order by 1`;
  const ordered: TableToCopy[] = [];
  const done = new Set<string>();
  let left = [...rows];
  while (left.length > 0) {
    const free = left.filter(({ refers }) => refers.every((other) => done.has(other)));
    // Tables that refer to each other in a circle: none is ours today, and their order would not matter less.
    const next = free.length > 0 ? free : left;
    for (const { name, columns } of next) {
      ordered.push({ name, columns });
      done.add(name);
    }
    left = left.filter(({ name }) => !done.has(name));
  }
  return ordered;
}

/** `"a", "b"`: columns as a statement names them. */
export function columnList(columns: readonly string[]): string {
  return columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(', ');
}
