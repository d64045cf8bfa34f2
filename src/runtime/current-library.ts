import type { Database } from '../db/database.ts';
import { storeLibrary } from '../db/libraries/libraries.ts';
import type { Library } from '../domain/memorandum/library.ts';
import { readyLibrary } from '../library/ready-library.ts';
import { RuntimeFault } from './fault.ts';

/**
 * The clause library that new engagements pin: as the build compiled it, else compiled now. Templates with an error stop the start: no
 * engagement may pin a text that nobody can read.
 */
export async function currentLibrary(): Promise<Library> {
  const ready = readyLibrary();
  if (ready !== null) return ready;
  const [{ loadLibrary }, { templatesFolder }] = await Promise.all([
    import('../library/load-library.ts'),
    import('../library/templates-folder.ts'),
  ]);
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
