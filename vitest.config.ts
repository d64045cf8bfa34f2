import { defineConfig } from 'vitest/config';

/** Work that starts servers or renders documents: generous, as the machine may be shared. */
const SLOW = 60_000;

/** Projects whose tests may ask `test/support/database.ts` for a database: one server per run, started when one of them runs. */
const WITH_DATABASE = ['db', 'http', 'workflow', 'browser'];

function project(name: string, include: string[], exclude: string[] = []) {
  const globalSetup = WITH_DATABASE.includes(name) ? ['test/support/postgres-global.ts'] : [];
  return {
    extends: true as const,
    test: { name, include, exclude: ['**/node_modules/**', ...exclude], globalSetup },
  };
}

// Folders whose tests need a database, a server or a long render; all other tests in src are units.
const HEAVY = {
  db: ['src/db/**/*.test.ts', 'src/keys/**/*.test.ts', 'src/storage/**/*.test.ts', 'test/db/**/*.test.ts'],
  http: ['src/http/**/*.test.ts', 'src/identity/**/*.test.ts', 'src/mail/**/*.test.ts', 'test/http/**/*.test.ts'],
  workflow: [
    'workflows/**/*.test.ts',
    'src/temporal/**/*.test.ts',
    'src/activities/**/*.test.ts',
    'test/workflow/**/*.test.ts',
  ],
  documents: [
    'src/documents/**/*.test.ts',
    'src/signature/**/*.test.ts',
    'src/timestamping/**/*.test.ts',
    'src/verification/**/*.test.ts',
    'test/{documents,signature}/**/*.test.ts',
  ],
  runtime: ['src/runtime/**/*.test.ts', 'src/cli/**/*.test.ts', 'test/runtime/**/*.test.ts', 'test/fault/*.test.ts'],
  browser: ['test/browser/**/*.test.ts'],
  e2e: ['test/e2e/**/*.test.ts'],
};

export default defineConfig({
  test: {
    pool: 'forks',
    // As many as the smallest machine has cores: a third has the servers of the other two wait for it.
    maxWorkers: 2,
    // Files of a project share their modules, loaded once per worker: loading took as long as testing. So no file
    // may change a module or leave the environment changed.
    isolate: false,
    testTimeout: SLOW,
    hookTimeout: SLOW,
    // The seed of every property test is printed by fast-check when it fails.
    reporters: ['default'],
    projects: [
      project(
        'unit',
        ['src/**/*.test.ts', 'test/unit/**/*.test.ts', 'test/explore/**/*.test.ts'],
        Object.values(HEAVY).flat(),
      ),
      ...Object.entries(HEAVY).map(([name, include]) => project(name, include)),
      // Minutes of broken lines and clocks: `npm run test:faults` alone asks for them.
      ...(process.env['ENTENTE_LONG_FAULTS'] === '1' ? [project('long-faults', ['test/fault/long/**/*.test.ts'])] : []),
    ],
  },
});
