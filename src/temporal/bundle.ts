import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleOption } from '@temporalio/worker';
import { packageRoot } from '../config/package-root.ts';
import { FAILURE_CONVERTER_PATH } from './data-converter.ts';

/** Where the build leaves the workflow code for the worker. */
export const BUNDLE_PATH: string = join(packageRoot, 'dist', 'workflow-bundle.js');

const WORKFLOWS_PATH = join(packageRoot, 'workflows', 'engagement.ts');

/**
 * Bundles the workflow code: about a second, so it is done once by the build. Not minified: it would
 * cost eight times the CPU and spoil stack traces.
 *
 * @param workflowsPath - another workflow file, for tests that replay a mutated build
 * @returns the code, to be given to a worker as it is
 */
export async function bundleWorkflows(workflowsPath: string = WORKFLOWS_PATH): Promise<{ code: string }> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    failureConverterPath: FAILURE_CONVERTER_PATH,
    logger: new DefaultLogger('WARN'),
  });
  return { code };
}

/** The build step: writes the bundle to `dist/workflow-bundle.js` (or `path`) and returns where. @public */
export async function writeWorkflowBundle(path: string = BUNDLE_PATH): Promise<string> {
  const { code } = await bundleWorkflows();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, code);
  return path;
}

/** The built bundle when there is one, else bundles now (tests, and a checkout that was not built). */
export async function findOrBundleWorkflows(): Promise<WorkflowBundleOption> {
  return existsSync(BUNDLE_PATH) ? { codePath: BUNDLE_PATH } : bundleWorkflows();
}
