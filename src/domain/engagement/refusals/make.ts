import type { Bilingual } from '../../language.ts';
import type { Refusal } from '../../refusal.ts';

/** One rule's refusal. `source` is where the rule stands; `pointer` (RFC 6901) where the request is at fault. */
export function refuse(code: string, fr: string, en: string, source: string, pointer?: string): Refusal {
  const base = { code, message: { fr, en }, source };
  return pointer === undefined ? base : { ...base, pointer };
}

/** A refusal that names one of these labels, each made once: to know what somebody may do is to be refused all the rest. */
export function refusalOf<K extends string>(
  labels: { readonly [key in K]: Bilingual },
  make: (label: Bilingual) => Refusal,
): (key: K) => Refusal {
  const made = new Map(Object.entries<Bilingual>(labels).map(([key, label]) => [key, make(label)]));
  return (key) => made.get(key) ?? make(labels[key]);
}
