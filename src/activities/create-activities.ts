import { activityInfo } from '@temporalio/activity';
import type { Instant } from '../domain/ids.ts';
import type { EngagementActivities } from '../protocol/activities.ts';
import type { SignatureProvider } from '../signature/signature-provider.ts';
import type { AssembleDeps } from './assemble-text.ts';
import { commit } from './commit.ts';
import { keepAlive } from './keep-alive.ts';
import type { Journal, SealedTurns, SignatoryOf, SignatureJobs } from './ports.ts';
import { revealTurns } from './reveal-turns.ts';

export interface ActivityDeps extends AssembleDeps {
  readonly journal: Journal;
  readonly sealedTurns: SealedTurns;
  readonly jobs: SignatureJobs;
  readonly signatoryOf: SignatoryOf;
  readonly provider: SignatureProvider;
}

/** As the workflow's retry policy for work has it: doubled from half a second to thirty. */
const FIRST_PAUSE_MS = 500;
const LAST_PAUSE_MS = 30_000;

/**
 * What a worker offers to workflows, each bound to the floors below. What writes and signs documents is
 * loaded when first asked for: a worker is at work before.
 */
export function createActivities(deps: ActivityDeps): EngagementActivities {
  return {
    commit: (batch) => commit(deps.journal, batch),
    assembleText: (request) => keepAlive(async () => (await import('./assemble-text.ts')).assembleText(deps, request)),
    revealTurns: (request) => keepAlive(() => revealTurns(deps.sealedTurns, request)),
    applySignature: (request) =>
      keepAlive(async () => (await import('./apply-signature.ts')).applySignature({ ...deps, now, pauseMs }, request)),
    turnPage: async () => undefined,
  };
}

function now(): Instant {
  return new Date().toISOString() as Instant;
}

function pauseMs(): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (activityInfo().attempt - 1), LAST_PAUSE_MS);
}
