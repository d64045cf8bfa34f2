import type { Database } from '../db/database.ts';
import { storeLibrary } from '../db/libraries/libraries.ts';
import type { Library } from '../domain/memorandum/library.ts';
import { loadLibrary } from '../library/load-library.ts';
import { templatesFolder } from '../library/templates-folder.ts';
import { RuntimeFault } from './fault.ts';

/**
 * Compiles the clause library that new engagements pin. Templates with an error stop the start: no
 * engagement may pin a text that nobody can read.
 */
export function compileCurrentLibrary(): Library {
  const { library, faults } = loadLibrary(templatesFolder('memorandum'));
  if (library !== null) return library;
  const [first] = faults.filter((fault) => fault.severity === 'error');
  throw new RuntimeFault(
    'templates-faulty',
    `The clause templates have faults; the first: ${first?.file}:${first?.line} ${first?.message.en}`,
    'Run the verb templates check, and correct what it lists.',
  );
}

/** Keeps the library in the database under its hash: engagements load it from there, never from the templates. */
export async function keepLibrary(db: Database, library: Library): Promise<void> {
  await storeLibrary(db, { hash: library.hash, version: library.version, compiled: library });
}
