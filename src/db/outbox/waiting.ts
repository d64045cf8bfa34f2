/**
 * What waits to leave, as a condition on `outbox`. A digest that is kept for tomorrow morning does not wait:
 * it is not late, and its presence would tell the programme’s people that somebody was written to, which
 * may have a private cause.
 */
export const WAITING = 'sent_at is null and (attempts > 0 or next_attempt_at <= now())';
