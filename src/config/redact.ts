import type { Config } from './config.ts';

const SECRETS = ['key', 'temporalApiKey', 'metricsToken'] as const;
const URLS = ['databaseUrl', 'databaseOwnerUrl', 'smtpUrl', 'timestampUrl'] as const;

/** The configuration as it may be shown or logged: keys as `***`, passwords in addresses as `***`. */
export function redact(config: Config): Record<string, unknown> {
  const shown: Record<string, unknown> = { ...config };
  for (const name of SECRETS) if (shown[name] !== undefined) shown[name] = '***';
  for (const name of URLS) if (typeof shown[name] === 'string') shown[name] = withoutPassword(shown[name]);
  return shown;
}

function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return '***';
  const url = new URL(address);
  if (url.password !== '') url.password = '***';
  return url.toString();
}
