import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { packageRoot } from '../../src/config/package-root.ts';
import { bundleWorkflows } from '../../src/temporal/bundle.ts';

export interface Mutation {
  /** Below `workflows/engagement`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The workflow code with one thing changed, as a careless release would have it. Throws when there is nothing to change. */
export async function bundleMutated({ file, from, to }: Mutation): Promise<WorkflowBundleOption> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-mutated-'));
  try {
    mkdirSync(join(folder, 'workflows'));
    cpSync(join(packageRoot, 'workflows'), join(folder, 'workflows'), { recursive: true });
    for (const name of ['src', 'node_modules']) symlinkSync(join(packageRoot, name), join(folder, name));
    const path = join(folder, 'workflows', 'engagement', file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} no longer holds: ${from}`);
    writeFileSync(path, text.replace(from, to));
    return await bundleWorkflows(join(folder, 'workflows', 'engagement.ts'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
