import { openActivityDeps } from '../activities/open-activity-deps.ts';
import { storedLibraries } from '../activities/stored-libraries.ts';
import type { ConnectedConfig } from '../config/config.ts';
import { version } from '../config/version.ts';
import { openDatabase } from '../db/database.ts';
import { exportJournal } from '../db/journal/export-journal.ts';
import { openKeyring } from '../db/key-store.ts';
import { JournalNotices } from '../db/notice/journal-notices.ts';
import type { HttpDeps } from '../http/deps.ts';
import { templatesRoot } from '../library/templates-folder.ts';
import { mailboxMailer } from '../mail/mailbox-mailer.ts';
import type { Mailer } from '../mail/mailer.ts';
import { openRegistry } from '../registry/open-registry.ts';
import { openEngagementClient } from '../temporal/open-engagement-client.ts';
import type { Cleanup } from './cleanup.ts';
import { keepLibrary } from './keep-library.ts';
import { type CompiledTemplates, LiveTemplates } from './live-templates.ts';
import { readProgrammePolicy } from './programme-policy.ts';
import type { Surroundings } from './start-http.ts';
import { verifyHere } from './verify-here.ts';

/** Opens everything that the HTTP face stands on; what must be closed again goes to `cleanup`. */
export async function openHttpDeps(
  config: ConnectedConfig,
  templates: CompiledTemplates,
  { log, onProgress, workerReady }: Surroundings,
  cleanup: Cleanup,
): Promise<HttpDeps> {
  const db = openDatabase(config);
  cleanup.add('database pools', () => db.close());
  const keyring = openKeyring(db, config);
  const notices = new JournalNotices(db);
  cleanup.add('journal notices', () => notices.stop());
  const mailer = config.smtpUrl === undefined ? mailboxMailer(db, keyring) : await openSmtp(config, config.smtpUrl);
  cleanup.add('mailer', () => mailer.close());
  const activities = openActivityDeps(config, db, keyring);
  const [engagements] = await Promise.all([
    openEngagementClient(config),
    notices.start(),
    keepLibrary(db, templates.templates.memorandum),
  ]);
  cleanup.add('temporal client', () => engagements.close());
  const live = new LiveTemplates(templates, {
    folder: templatesRoot,
    keep: (library) => keepLibrary(db, library),
    say: (detail) => onProgress({ part: 'templates', state: 'busy', detail }),
  });
  live.watch();
  cleanup.add('templates', () => live.stop());
  return {
    db,
    keyring,
    rendering: { files: activities.files, documents: activities.documents },
    factsOf: activities.factsOf,
    evidence: async (engagement) => {
      const { renderEvidence } = await import('../activities/render-evidence.ts');
      return renderEvidence({ ...activities, db, keyring, verify: verifyHere(config) }, engagement);
    },
    exportJournal: (viewer, engagement) => exportJournal(db, keyring, viewer, engagement),
    engagements: engagements.engagements,
    notices,
    libraries: { current: () => live.current(), byHash: storedLibraries(db) },
    programme: await readProgrammePolicy(config.programmePolicy),
    registry: openRegistry(config.companyRegister, (err) => log?.warn({ err }, 'the register of companies failed')),
    mailer,
    verify: verifyHere(config),
    temporalReady: () => engagements.ready(),
    workerReady,
    publicUrl: config.publicUrl,
    mailboxPage: config.smtpUrl === undefined,
    version,
    ...(config.metricsToken === undefined ? {} : { metricsToken: config.metricsToken }),
    programmeJobs: true,
    runningEngagements: () => engagements.running(),
    log,
  };
}

async function openSmtp(config: ConnectedConfig, url: string): Promise<Mailer> {
  const { smtpMailer } = await import('../mail/smtp-mailer.ts');
  return smtpMailer({ url, from: config.mailFrom });
}
