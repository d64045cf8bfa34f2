import type { Inline } from '../tree.ts';
import { setTypography } from './typography.ts';

/**
 * Typography that sets each run of inlines once: versions of one text have nearly all of their paragraphs in
 * common. It lives as long as whoever binds those versions holds it, and forgets nothing.
 */
export function rememberedTypography(): typeof setTypography {
  const known = new Map<string, readonly Inline[]>();
  return (inlines, language) => {
    const key = `${language}${JSON.stringify(inlines)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const set = setTypography(inlines, language);
    known.set(key, set);
    return set;
  };
}
