import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateDatabase, pendingMigrations } from '../../src/db/migrate.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

describe('migrations', () => {
  let empty: TestDatabase;
  beforeAll(async () => {
    empty = await testDatabase({ empty: true });
  });
  afterAll(() => empty.close());

  it('build an empty database, once, however many processes start', async () => {
    const reports = await Promise.all([migrateDatabase(empty), migrateDatabase(empty)]);
    expect(reports.map((report) => report.applied).sort()).toEqual([0, reports[0]?.total]);
    expect(await pendingMigrations(empty.databaseOwnerUrl)).toBe(0);
  });
});
