import { readFile } from 'node:fs/promises';
import { ConfigError } from '../config/load-config.ts';
import { checkPolicy } from '../domain/engagement/check-policy.ts';
import { DEFAULT_POLICY, type Policy } from '../domain/engagement/policy.ts';
import { withOverrides } from '../domain/engagement/policy-overrides.ts';
import { programmePolicy } from '../protocol/http/policy.ts';

/**
 * The programme's delays and numbers: the file's over the product's own; the product's own without a file.
 * Throws {@link ConfigError}, naming the place in the file, when it cannot be read or would not hold.
 */
export async function readProgrammePolicy(file: string | undefined): Promise<Policy> {
  if (file === undefined) return DEFAULT_POLICY;
  const parsed = programmePolicy.safeParse(await jsonOf(file));
  if (!parsed.success) {
    throw faults(parsed.error.issues.map(({ path, message }) => `${file}: /${path.join('/')}: ${message}`));
  }
  const policy = withOverrides(DEFAULT_POLICY, parsed.data);
  const refused = checkPolicy(policy);
  if (refused !== null) throw faults([`${file}: ${refused.pointer ?? ''}: ${refused.message.en}`]);
  return policy;
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw faults([`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function faults(messages: readonly string[]): ConfigError {
  return new ConfigError(messages.map((message) => ({ variable: 'PROGRAMME_POLICY', message })));
}
