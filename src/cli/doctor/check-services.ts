import type { Config } from '../../config/config.ts';
import type { Finding } from './finding.ts';

/** What leaves the house: mail, time stamps, signatures. Said, not tried: a check must not send anything. */
export function checkServices(config: Config): Finding[] {
  return [
    config.smtpUrl === undefined
      ? { part: 'mail', provided: 'local', state: 'ok', detail: 'kept in the local mailbox, /mailbox' }
      : { part: 'mail', provided: 'external', state: 'ok', detail: `SMTP at ${new URL(config.smtpUrl).host}` },
    config.timestampUrl === undefined
      ? {
          part: 'time stamps',
          provided: 'local',
          state: 'attention',
          detail: 'test authority, without legal value',
          remedy: 'Set TIMESTAMP_URL to an RFC 3161 authority for real agreements.',
        }
      : { part: 'time stamps', provided: 'external', state: 'ok', detail: new URL(config.timestampUrl).host },
    {
      part: 'signatures',
      provided: 'local',
      state: 'attention',
      detail: 'test authority, marked as without value on every page',
      remedy: 'A qualified signature service is not part of this release.',
    },
  ];
}
