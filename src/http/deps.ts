import type { Logger } from 'pino';
import type { FactsOf } from '../activities/ports.ts';
import type { RenderOnceDeps } from '../activities/render-once.ts';
import type { Database } from '../db/database.ts';
import type { JournalNotices } from '../db/notice/journal-notices.ts';
import type { Viewer } from '../db/viewer.ts';
import type { CommandEnvelope, SubmitApplication } from '../domain/engagement/command.ts';
import type { Policy } from '../domain/engagement/policy.ts';
import type { EngagementId, LibraryHash } from '../domain/ids.ts';
import type { Library } from '../domain/memorandum/library.ts';
import type { Keyring } from '../keys/keyring.ts';
import type { Templates } from '../library/templates.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { CompanyRegistry } from '../registry/registry.ts';
import type { CommandOutcome } from '../temporal/outcome.ts';
import type { VerificationReport } from '../verification/report.ts';
import type { WebhookNet } from '../webhooks/webhook-net.ts';

/** The door to the engagements: the Temporal client, or a test's own. */
export interface EngagementGateway {
  submit(envelope: CommandEnvelope<SubmitApplication>, budgetMs: number): Promise<CommandOutcome>;
  execute(engagement: EngagementId, envelope: CommandEnvelope, budgetMs: number): Promise<CommandOutcome>;
}

/** Compiled clause libraries: the newest, and any that an engagement pinned. */
export interface Libraries {
  /** The newest; what was edited since it was last asked for is compiled first. */
  current(): Promise<Templates>;
  /** Null when this installation never had it. */
  byHash(hash: LibraryHash): Promise<Library | null>;
}

/** Everything that the HTTP face stands on. Opened and closed by whoever builds the application. */
export interface HttpDeps {
  readonly db: Database;
  readonly keyring: Keyring;
  /** Where rendered files are kept, and found again. */
  readonly rendering: RenderOnceDeps;
  /** What a text reads beside the clauses. */
  readonly factsOf: FactsOf;
  /** The evidence file of an engagement; null while there is nothing to prove. */
  readonly evidence: (engagement: EngagementId) => Promise<Uint8Array | null>;
  /** The journal as the viewer may have it, ready to be kept; null when unknown. */
  readonly exportJournal: (viewer: Viewer, engagement: EngagementId) => Promise<unknown>;
  readonly engagements: EngagementGateway;
  readonly notices: Pick<JournalNotices, 'waitFor' | 'subscribe'>;
  readonly libraries: Libraries;
  /** The programme's delays and numbers; a call may set others. */
  readonly programme: Policy;
  /** The register of companies. */
  readonly registry: CompanyRegistry;
  readonly mailer: Mailer;
  /** The way to companies' own systems; the Internet unless a test says otherwise. */
  readonly webhookNet?: WebhookNet;
  /** Judges a signed PDF by the trust anchors of this installation; throws `Unreadable` for what is not one. */
  readonly verify: (bytes: Uint8Array) => Promise<VerificationReport>;
  /** Whether Temporal answers; the database is asked here. */
  readonly temporalReady: () => Promise<boolean>;
  /** Whether a worker runs; absent when workers are started elsewhere. */
  readonly workerReady?: () => boolean;
  /** Where people reach the application, without a final slash. */
  readonly publicUrl: string;
  /** True when mails are kept and `/mailbox` shows them, on loopback. */
  readonly mailboxPage: boolean;
  readonly version: string;
  /** What a monitoring server shows to read `/metrics`; without it there is no such page. */
  readonly metricsToken?: string;
  /** Addresses of reverse proxies whose `X-Forwarded-For` counts; none by default. */
  readonly trustProxy?: readonly string[];
  /** The engagements whose workflow runs; absent where nobody can be asked. */
  readonly runningEngagements?: () => Promise<ReadonlySet<EngagementId>>;
  /** Whether the programme's daily and weekly work is done here; tests do it when they want. */
  readonly programmeJobs?: boolean;
  readonly log?: Logger;
  /** How long a command may take before the answer is 202, in milliseconds. */
  readonly commandBudgetMs?: number;
}
