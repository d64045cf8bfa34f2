import { useState } from 'react';

export interface Chosen {
  readonly ids: readonly string[];
  has(id: string): boolean;
  toggle(id: string): void;
  /** All that are shown, or none where all were chosen. */
  toggleAll(): void;
  clear(): void;
  readonly all: boolean;
}

/** Which lines are chosen for an act on several. What is no longer shown is no longer chosen. */
export function useChosen(lines: readonly { readonly engagement: string }[]): Chosen {
  const [kept, setKept] = useState<readonly string[]>([]);
  const shown = lines.map(({ engagement }) => engagement);
  const ids = kept.filter((id) => shown.includes(id));
  const all = shown.length > 0 && ids.length === shown.length;
  return {
    ids,
    all,
    has: (id) => ids.includes(id),
    toggle: (id) => setKept(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]),
    toggleAll: () => setKept(all ? [] : shown),
    clear: () => setKept([]),
  };
}
