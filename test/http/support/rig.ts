import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { storedLibraries } from '../../../src/activities/stored-libraries.ts';
import { storeLibrary } from '../../../src/db/libraries/libraries.ts';
import { JournalNotices } from '../../../src/db/notice/journal-notices.ts';
import { setStaffRole } from '../../../src/db/people/staff.ts';
import { DEFAULT_POLICY } from '../../../src/domain/engagement/policy.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import type { Library } from '../../../src/domain/memorandum/library.ts';
import { buildApp } from '../../../src/http/app.ts';
import type { HttpDeps } from '../../../src/http/deps.ts';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { readSources } from '../../../src/library/sources.ts';
import { mailboxMailer } from '../../../src/mail/mailbox-mailer.ts';
import { fixtureRegistry } from '../../../src/registry/fixture-registry.ts';
import { openFiles } from '../../../src/storage/open-files.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { MemoryDocuments } from '../../workflow/memory-stores.ts';
import { Browser } from './browser.ts';
import { InProcessEngagements } from './in-process-engagements.ts';

/** SIRENs with a right check digit, of no company in particular. */
export const SIRENS = { startup: '732829320', industrial: '552100554', other: '443061841' } as const;

/** The application on a database of its own, with the engagements' door in process. */
export interface Rig {
  readonly app: FastifyInstance;
  readonly t: TestDatabase;
  readonly engagements: InProcessEngagements;
  readonly library: Library;
  readonly deps: HttpDeps;
  browser(): Browser;
  signedIn(email: string): Promise<Browser>;
  officer(): Promise<Browser>;
  close(): Promise<void>;
}

/** @param given - a database that holds something already; a new one when left out */
export async function openRig(more: Partial<HttpDeps> = {}, given?: TestDatabase): Promise<Rig> {
  const t = given ?? (await testDatabase());
  const files = openFiles(t.home, t.keyring);
  const engagements = new InProcessEngagements(t, files);
  const notices = new JournalNotices(t.db);
  await notices.start();
  const library = testLibrary();
  await storeLibrary(t.db, { hash: library.hash, version: library.version, compiled: library });
  const deps: HttpDeps = {
    db: t.db,
    keyring: t.keyring,
    rendering: { files, documents: new MemoryDocuments() },
    programme: DEFAULT_POLICY,
    factsOf: async () => ({}),
    evidence: async () => null,
    exportJournal: async () => null,
    engagements,
    notices,
    libraries: {
      current: async () => ({ memorandum: library, nda: null, guides: { glossary: [], graveyard: [] } }),
      byHash: storedLibraries(t.db),
    },
    registry: fixtureRegistry(),
    mailer: mailboxMailer(t.db, t.keyring),
    verify: async () => {
      throw new Error('not in this test');
    },
    temporalReady: async () => true,
    publicUrl: 'http://127.0.0.1:3000',
    mailboxPage: true,
    version: '0.0.0-test',
    commandBudgetMs: 5_000,
    ...more,
  };
  const app = await buildApp(deps);
  await app.ready();
  const browser = () => new Browser(app);
  const signedIn = async (email: string) => {
    const opened = browser();
    await opened.signIn(email);
    return opened;
  };
  return {
    app,
    t,
    engagements,
    library,
    deps,
    browser,
    signedIn,
    async officer() {
      const officer = await signedIn('officer@programme.example');
      const { person } = (await officer.get('/api/me')).json<{ person: PersonId }>();
      await setStaffRole(t.db, person, 'bpi-officer');
      return officer;
    },
    async close() {
      await app.close();
      await notices.stop();
      await t.close();
    },
  };
}

/** Two clauses, `alpha` and `beta`, each with options `one` and `two` and `notice_days` from 5 to 30. */
export function testLibrary(): Library {
  const { library } = compileLibrary(readSources(join(import.meta.dirname, '../../templates/base')));
  if (library === null) throw new Error('The test templates do not compile.');
  return library;
}
