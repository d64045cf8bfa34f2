import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { http } from '../api/client.ts';
import { problemOf } from '../api/problem.ts';
import { useMe } from '../people/use-me.ts';
import { type DraftDoor, DraftKeeper, type DraftView, type HeldDraft } from './draft-keeper.ts';
import type { DraftContent } from './merge-drafts.ts';

/** One keeper per engagement and person: whoever signs in next in this browser finds nothing of it. */
const keepers = new Map<string, DraftKeeper>();

/** How often a colleague's saved changes are looked for, in milliseconds. */
const LOOK_MS = 20_000;

export interface Draft extends DraftView {
  readonly edit: DraftKeeper['edit'];
  readonly flush: DraftKeeper['flush'];
  readonly resolve: DraftKeeper['resolve'];
  readonly reset: DraftKeeper['reset'];
}

/** One's own side's draft turn; null until it is known whose. */
export function useDraft(engagement: string): Draft | null {
  const me = useMe();
  const keeper = me.data === undefined ? null : keeperOf(engagement, me.data.person);
  const view = useSyncExternalStore(keeper?.subscribe ?? nothingToHear, keeper?.view ?? nothingYet);
  const cache = useQueryClient();

  useEffect(() => {
    if (keeper === null) return;
    const look = () => void keeper.load().catch(() => undefined);
    look();
    const timer = setInterval(look, LOOK_MS);
    const leaving = (event: BeforeUnloadEvent) => {
      if (keeper.view().state !== 'clean') event.preventDefault();
    };
    const online = () => void keeper.flush();
    globalThis.addEventListener('beforeunload', leaving);
    globalThis.addEventListener('online', online);
    return () => {
      clearInterval(timer);
      globalThis.removeEventListener('beforeunload', leaving);
      globalThis.removeEventListener('online', online);
      void keeper.flush();
    };
  }, [keeper]);

  const rev = view?.rev;
  useEffect(() => {
    if (rev !== undefined)
      void cache.invalidateQueries({
        queryKey: ['get', '/api/engagements/{id}/check', { params: { path: { id: engagement } } }],
      });
  }, [rev, engagement, cache]);

  if (keeper === null || view === null) return null;
  return {
    ...view,
    edit: (change) => keeper.edit(change),
    flush: () => keeper.flush(),
    resolve: (clash, choice) => keeper.resolve(clash, choice),
    reset: () => keeper.reset(),
  };
}

const nothingToHear = () => () => undefined;
const nothingYet = (): DraftView | null => null;

function keeperOf(engagement: string, person: string): DraftKeeper {
  const name = `${engagement}/${person}`;
  const known = keepers.get(name);
  if (known !== undefined) return known;
  const made = new DraftKeeper(door(engagement, person));
  keepers.set(name, made);
  return made;
}

function door(engagement: string, person: string): DraftDoor {
  const path = { params: { path: { id: engagement } } };
  const place = `entente.unsaved.${engagement}.${person}`;
  return {
    read: async () => {
      const { data, error, response } = await http.GET('/api/engagements/{id}/draft-turn', path);
      if (response.status === 404) return null;
      if (data === undefined) throw error;
      return { ...data, content: data.content as unknown as DraftContent };
    },
    write: async (rev, content) => {
      try {
        const { data, error, response } = await http.PUT('/api/engagements/{id}/draft-turn', {
          params: { ...path.params, header: { 'if-match': `"${rev}"` } },
          body: content as never,
        });
        if (data !== undefined) return { kind: 'saved', rev: data.rev };
        if (response.status === 412) return { kind: 'stale' };
        const problem = problemOf(error);
        if (problem === null || response.status >= 500 || response.status === 429) return { kind: 'unreachable' };
        return { kind: 'refused', sentence: problem.title };
      } catch {
        return { kind: 'unreachable' };
      }
    },
    keep: (held) => {
      if (held === null) localStorage.removeItem(place);
      else localStorage.setItem(place, JSON.stringify(held));
    },
    held: () => {
      const kept = localStorage.getItem(place);
      return kept === null ? null : (JSON.parse(kept) as HeldDraft);
    },
  };
}
