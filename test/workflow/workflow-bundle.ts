import { bundleWorkflows } from '../../src/temporal/bundle.ts';

let bundling: ReturnType<typeof bundleWorkflows> | undefined;

/** The workflow code as it is now, bundled once for all files of a worker. */
export function workflowBundle(): ReturnType<typeof bundleWorkflows> {
  bundling ??= bundleWorkflows();
  return bundling;
}
