import { createContext, useContext } from 'react';

/** Whose a change is: a short mark beside it, and the same in words for whoever hears it. */
export interface OriginMark {
  readonly short: string;
  readonly words: string;
}

/** Marks by the turn that brought a change in; none where no authors are told apart. */
export const Origins = createContext<ReadonlyMap<number, OriginMark> | null>(null);

export function useOrigins(): ReadonlyMap<number, OriginMark> | null {
  return useContext(Origins);
}
