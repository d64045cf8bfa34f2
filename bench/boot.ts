import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandEnvelope, SubmitApplication } from '../src/domain/engagement/command.ts';
import { DEFAULT_POLICY } from '../src/domain/engagement/policy.ts';
import { sha256Hex } from '../src/domain/evidence/sha256.ts';
import type { CallId, CommandId, CompanyId, EngagementId, LibraryHash, PersonId } from '../src/domain/ids.ts';
import { openEngagementClient } from '../src/temporal/open-engagement-client.ts';
import { cpuTimeOf } from './cpu-time.ts';
import type { Figure } from './figure.ts';
import { startInstallation } from './installation.ts';
import { median, timed } from './timing.ts';

const WAIT_MS = 30_000;

interface Boot {
  /** From the first instruction to the API that answers and the worker that works, milliseconds. */
  readonly ready: number;
  /** From there to the first command accepted, connecting included. */
  readonly command: number;
  /** Processor time of all processes until ready. */
  readonly cpu: number | null;
  readonly stop: number;
}

/** `serve` from nothing, cold without data and warm with those of the last run, each to its first accepted command. */
export async function benchBoot(rounds = 5): Promise<readonly Figure[]> {
  const cold: Boot[] = [];
  const warm: Boot[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const home = mkdtempSync(join(tmpdir(), 'entente-boot-'));
    cold.push(await boot(home));
    warm.push(await boot(home));
    rmSync(home, { recursive: true, force: true });
  }
  return [...figuresOf('Cold', cold, 2000), ...figuresOf('Warm', warm), figure('Stop', warm, ({ stop }) => stop)];
}

async function boot(home: string): Promise<Boot> {
  const installation = await startInstallation(home);
  const cpu = cpuTimeOf(installation.pid);
  const command = await timed(async () => {
    const { engagements, close } = await openEngagementClient(installation.config);
    const outcome = await engagements.submit(application(), WAIT_MS);
    if (outcome.kind !== 'accepted') throw new Error(`The first command: ${JSON.stringify(outcome)}`);
    await close();
  });
  const stop = await timed(() => installation.stop());
  return { ready: installation.readyMs, command, cpu, stop };
}

function figuresOf(kind: string, boots: readonly Boot[], limit?: number): readonly Figure[] {
  const first = figure(`${kind} boot to the first accepted command`, boots, ({ ready, command }) => ready + command);
  const known = boots.every(({ cpu }) => cpu !== null);
  return [
    figure(`${kind} boot to ready`, boots, ({ ready }) => ready),
    limit === undefined ? first : { ...first, limit },
    ...(known ? [figure(`${kind} boot, processor time of all processes`, boots, ({ cpu }) => cpu ?? 0)] : []),
  ];
}

function figure(name: string, boots: readonly Boot[], value: (boot: Boot) => number): Figure {
  return { name, value: median(boots.map(value)), unit: 'ms' };
}

/** An application between companies that nobody else knows. */
function application(): CommandEnvelope<SubmitApplication> {
  const some = () => sha256Hex(randomUUID());
  const library = some() as string as LibraryHash;
  const command: SubmitApplication = {
    type: 'submit-application',
    engagement: randomUUID() as EngagementId,
    call: randomUUID() as CallId,
    startup: randomUUID() as CompanyId,
    industrial: randomUUID() as CompanyId,
    applicationSha256: some(),
    libraryHash: library,
    rulesVersion: 1,
    policy: DEFAULT_POLICY,
  };
  return {
    commandId: some() as string as CommandId,
    bodySha256: some(),
    actor: { kind: 'person', person: randomUUID() as PersonId, side: 'startup', role: 'su-ceo', verified: true },
    expectedRev: null,
    libraryHash: library,
    command,
  };
}
