import { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import { openActivityDeps } from '../activities/open-activity-deps.ts';
import { storedLibraries } from '../activities/stored-libraries.ts';
import type { ConnectedConfig } from '../config/config.ts';
import { version } from '../config/version.ts';
import { openDatabase } from '../db/database.ts';
import { exportJournal } from '../db/journal/export-journal.ts';
import { openKeyring } from '../db/key-store.ts';
import { JournalNotices } from '../db/notice/journal-notices.ts';
import type { HttpDeps } from '../http/deps.ts';
import { loadMasterKeys } from '../keys/master-keys.ts';
import { mailboxMailer } from '../mail/mailbox-mailer.ts';
import { smtpMailer } from '../mail/smtp-mailer.ts';
import { deriveCodecKeys } from '../temporal/codec-keys.ts';
import { connectClient } from '../temporal/connection.ts';
import { encryptingDataConverter } from '../temporal/data-converter.ts';
import { EngagementClient } from '../temporal/engagement-client.ts';
import type { Cleanup } from './cleanup.ts';
import { keepCurrentLibrary } from './current-library.ts';
import { verifyHere } from './verify-here.ts';

/** How long readiness waits for Temporal. */
const READY_MS = 1000;

/** Opens everything that the HTTP face stands on; what must be closed again goes to `cleanup`. */
export async function openHttpDeps(config: ConnectedConfig, log: Logger, cleanup: Cleanup): Promise<HttpDeps> {
  const db = openDatabase(config);
  cleanup.add('database pools', () => db.close());
  const keyring = openKeyring(db, config);
  const notices = new JournalNotices(db);
  cleanup.add('journal notices', () => notices.stop());
  const mailer =
    config.smtpUrl === undefined
      ? mailboxMailer(db, keyring)
      : smtpMailer({ url: config.smtpUrl, from: config.mailFrom });
  cleanup.add('mailer', () => mailer.close());
  const [library, connection, activities] = await Promise.all([
    keepCurrentLibrary(db),
    connectClient(config),
    openActivityDeps(config, db, keyring),
    notices.start(),
  ]);
  cleanup.add('temporal client', () => connection.close());
  const dataConverter = encryptingDataConverter(deriveCodecKeys(loadMasterKeys(config)));
  const client = new Client({ connection, namespace: config.temporalNamespace, dataConverter });
  return {
    db,
    keyring,
    rendering: { files: activities.files, documents: activities.documents },
    factsOf: activities.factsOf,
    evidence: async () => null,
    exportJournal: (viewer, engagement) => exportJournal(db, keyring, viewer, engagement),
    engagements: new EngagementClient({ client }),
    notices,
    libraries: { current: library, byHash: storedLibraries(db) },
    mailer,
    verify: verifyHere(config),
    temporalReady: () => servesUs(client, config.temporalNamespace),
    publicUrl: config.publicUrl,
    mailboxPage: config.smtpUrl === undefined,
    version,
    log,
  };
}

async function servesUs(client: Client, namespace: string): Promise<boolean> {
  const { connection } = client;
  try {
    await connection.withDeadline(Date.now() + READY_MS, () =>
      connection.workflowService.describeNamespace({ namespace }),
    );
    return true;
  } catch {
    return false;
  }
}
