/** Seconds after which what was away or busy may be asked again: the embedded servers are back within one. */
export const RETRY_AFTER = { 'retry-after': '1' } as const;
