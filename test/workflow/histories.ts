import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { packageRoot } from '../../src/config/package-root.ts';
import { version } from '../../src/config/version.ts';
import type { EngagementId } from '../../src/domain/ids.ts';
import type { MasterKeys } from '../../src/keys/master-keys.ts';
import { engagementWorkflowId } from '../../src/protocol/temporal-names.ts';

/** One folder per release: what an engagement began with, every later release must be able to go on with. */
const FOLDER = join(packageRoot, 'test', 'histories');

/** Recorded payloads are encrypted as real ones are; the key is public, as what it protects is invented. */
const key = { version: 1, id: 'histories', key: Buffer.alloc(32, 'entente histories') };
export const historiesKeys: MasterKeys = { current: key, all: [key] };

export interface RecordedHistory {
  readonly name: string;
  readonly workflowId: string;
  readonly history: unknown;
}

/** All runs of an engagement, one file each, under this release's version. */
export function recordHistories(client: Client, engagement: EngagementId, name: string): Promise<void> {
  return recordWorkflow(client, engagementWorkflowId(engagement), name);
}

/** The same, of any workflow. */
export async function recordWorkflow(client: Client, workflowId: string, name: string): Promise<void> {
  const folder = join(FOLDER, version);
  mkdirSync(folder, { recursive: true });
  const runs: { runId: string; startTime: Date }[] = [];
  for await (const run of client.workflow.list({ query: `WorkflowId = "${workflowId}"` })) runs.push(run);
  runs.sort((a, b) => a.startTime.getTime() - b.startTime.getTime());
  for (const [index, { runId }] of runs.entries()) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    // A worker signs with its process and machine, which are nobody's business later.
    const json = historyToJSON(history).replaceAll(/"\d+@[^"]+"/g, '"recorded"');
    writeFileSync(join(folder, `${name}-${index + 1}.json`), `${json}\n`);
  }
}

export function readHistories(): readonly RecordedHistory[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => {
      const history: unknown = JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
      return { name: path, workflowId: `recorded-${path}`, history };
    });
}
