/**
 * How often we write. One budget per person over all engagements: whoever follows thirty of them must
 * not be chased thirty times a day, or stops reading what matters.
 */
export const MAIL_POLICY = {
  /**
   * Reminders and mentions sent at once, per person and day in Paris. One for the morning’s surprise, one for a
   * second matter; from the third on they say no more than a list would, so the next digest gathers them.
   */
  remindersADay: 2,
  /** The digest leaves at this hour in Paris: read before the day’s work is planned. On business days alone, as delays run. */
  digestHour: 8,
} as const;
