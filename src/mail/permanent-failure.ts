/** Bad mailbox, bad host, moved, ambiguous … : the address itself (RFC 3463, 5.1.x), or a mailbox that is disabled (5.2.1). */
const OF_THE_ADDRESS = /\b5\.(?:1\.\d{1,3}|2\.1)\b/;
const ANY_STATUS = /\b[245]\.\d{1,3}\.\d{1,3}\b/;
/** Replies to RCPT that mean the address when no status says otherwise (RFC 5321, 4.2.3). */
const REFUSED_MAILBOX: readonly number[] = [550, 551, 553];

/**
 * The code of a refusal that is about the recipient’s address and final; null for everything else: full
 * mailboxes, policies, spam filters and sick servers are our business or pass, and are tried again.
 */
export function permanentFailure(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { command, responseCode, response } = error as { [key: string]: unknown };
  if (command !== 'RCPT TO' || typeof responseCode !== 'number' || responseCode < 500) return null;
  const said = typeof response === 'string' ? response : '';
  const status = OF_THE_ADDRESS.exec(said)?.[0];
  if (status !== undefined) return status;
  if (ANY_STATUS.test(said)) return null;
  return REFUSED_MAILBOX.includes(responseCode) ? String(responseCode) : null;
}
