import { useRef } from 'react';

/**
 * The key of an act: the same for the same words on the same revision, so that whoever tries again after
 * a lost answer repeats the act, and never does a second one.
 */
export function useActKey(): (rev: number, body: unknown) => string {
  const last = useRef<{ readonly of: string; readonly key: string } | null>(null);
  return (rev, body) => {
    const of = `${rev} ${JSON.stringify(body)}`;
    if (last.current?.of !== of) last.current = { of, key: crypto.randomUUID() };
    return last.current.key;
  };
}
