import type { Refusal } from '../../refusal.ts';

/** One rule's refusal. `source` is where the rule stands; `pointer` (RFC 6901) where the request is at fault. */
export function refuse(code: string, fr: string, en: string, source: string, pointer?: string): Refusal {
  const base = { code, message: { fr, en }, source };
  return pointer === undefined ? base : { ...base, pointer };
}
