import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '../../db/migrate.ts';
import { unprivilegedIdentity } from '../process/unprivileged.ts';
import { findBinaries } from './binaries.ts';
import { readOrMakeCredentials } from './credentials.ts';
import { preparePlaces } from './places.ts';
import { startPostgres } from './start-postgres.ts';
import { ingredients, readLabel, TEMPLATE, type TemplateLabel } from './template-cluster.ts';

/**
 * Makes the data folder once for all that start from this build: initdb, roles and migrations take more
 * than a second of both cores, a copy a tenth. Keeps one that fits. The build step. @public
 */
export async function writeTemplateCluster(): Promise<void> {
  const identity = unprivilegedIdentity();
  const madeWith = ingredients(findBinaries(identity !== undefined));
  if (readLabel()?.madeWith === madeWith) return;
  rmSync(TEMPLATE.folder, { recursive: true, force: true });
  const home = mkdtempSync(join(tmpdir(), 'entente-template-'));
  try {
    const server = await startPostgres({ home, settings: { fsync: 'off' } });
    await migrateDatabase({ databaseUrl: server.appUrl, databaseOwnerUrl: server.ownerUrl });
    await server.stop();
    const places = preparePlaces(home, identity);
    mkdirSync(TEMPLATE.folder, { recursive: true, mode: 0o700 });
    execFileSync('cp', ['-R', places.data, TEMPLATE.data]);
    const label: TemplateLabel = { madeWith, adminPassword: readOrMakeCredentials(places.credentials).admin };
    writeFileSync(TEMPLATE.label, JSON.stringify(label), { mode: 0o600 });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
