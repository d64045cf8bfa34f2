import { randomUUID } from 'node:crypto';
import { account, session, user, verification } from '../db/schema/auth.ts';
import type { AuthParts } from '../identity/auth.ts';
import { deferredAuth } from '../identity/deferred-auth.ts';
import { Sessions } from '../identity/sessions.ts';
import { SignIn } from '../identity/sign-in.ts';
import { composeMail } from '../mail/compose.ts';
import { OutboxDispatcher } from '../mail/outbox-dispatcher.ts';
import { CODE_MAIL } from '../messages/mails/account-mails.ts';
import { WebhookDispatcher } from '../webhooks/webhook-dispatcher.ts';
import { INTERNET, type WebhookNet } from '../webhooks/webhook-net.ts';
import { Background } from './background.ts';
import type { HttpDeps } from './deps.ts';
import type { Dossier } from './dossier/dossier.ts';
import { OpenStreams } from './open-streams.ts';
import { Preparations } from './preparations.ts';
import { PublicIndicators } from './public-indicators.ts';

/** A command waits so long for its outcome (architecture, "the way of one step"). */
const COMMAND_BUDGET_MS = 10_000;

/** What routes are given: the parts from outside, and what the HTTP face makes of them. */
export interface Services extends HttpDeps {
  readonly signIn: SignIn;
  readonly sessions: Sessions;
  readonly background: Background;
  readonly streams: OpenStreams;
  /** Complete dossiers in the making. */
  readonly dossiers: Preparations<Dossier>;
  readonly indicators: PublicIndicators;
  readonly outbox: OutboxDispatcher;
  readonly webhooks: WebhookDispatcher;
  readonly webhookNet: WebhookNet;
  readonly commandBudgetMs: number;
  /** HMAC key of command ids. */
  readonly commandKey: Buffer;
  readonly cookieSecret: Buffer;
  readonly https: boolean;
}

/** Keys are derived from the master key, each for one purpose; nothing is stored. */
export function makeServices(deps: HttpDeps, onFault: (error: unknown) => void): Services {
  const parts: AuthParts = {
    db: deps.db.auth,
    tables: { user, session, account, verification },
    secret: deps.keyring.derive('http/sign-in'),
    publicUrl: deps.publicUrl,
    deliverCode: (to, code) =>
      deps.mailer.send(composeMail(CODE_MAIL, { to, key: `code-${randomUUID()}`, values: { code } })),
  };
  const auth = deferredAuth(parts);
  const webhookNet = deps.webhookNet ?? INTERNET;
  const onDead = () => outbox.nudge();
  const webhooks = new WebhookDispatcher({ ...deps, net: webhookNet, onFault, onDead });
  const outbox = new OutboxDispatcher({ ...deps, onFault, onWebhooks: () => webhooks.nudge() });
  return {
    ...deps,
    signIn: new SignIn(auth, deps.db, deps.keyring),
    sessions: new Sessions(deps.db),
    background: new Background(),
    streams: new OpenStreams(),
    dossiers: new Preparations(),
    indicators: new PublicIndicators(deps.db),
    outbox,
    webhooks,
    webhookNet,
    commandBudgetMs: deps.commandBudgetMs ?? COMMAND_BUDGET_MS,
    commandKey: deps.keyring.derive('http/command-id'),
    cookieSecret: deps.keyring.derive('http/cookie'),
    https: deps.publicUrl.startsWith('https:'),
  };
}
