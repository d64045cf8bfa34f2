import type { Move } from '../../domain/engagement/command.ts';
import type { ClauseId } from '../../domain/ids.ts';

/** A turn in preparation. */
export interface DraftContent {
  readonly moves: readonly Move[];
  readonly message?: string;
}

export const EMPTY_DRAFT: DraftContent = { moves: [] };

/** One part of a draft that two people changed differently: one position, comment or mark on a clause, or the message. */
export interface Clash {
  readonly key: string;
  /** The clause; null for the covering message. */
  readonly clause: ClauseId | null;
  readonly mine: Piece;
  readonly theirs: Piece;
}

/** A move, the message, or nothing. */
export type Piece = Move | string | undefined;

const MESSAGE = 'message';

/** What place a move has in a draft: a clause has one position, one comment and one mark. */
export function placeOf(move: Move): string {
  const kind = move.kind === 'comment' || move.kind === 'mark-non-negotiable' ? move.kind : 'position';
  return `${kind}/${move.clause}`;
}

/**
 * Three-way merge of a draft, piece by piece: what one of us changed is kept; what both changed
 * differently is a clash, where mine stands until somebody chooses.
 */
export function mergeDrafts(
  base: DraftContent,
  mine: DraftContent,
  theirs: DraftContent,
): { readonly content: DraftContent; readonly clashes: readonly Clash[] } {
  const [ofBase, ofMine, ofTheirs] = [pieces(base), pieces(mine), pieces(theirs)];
  const merged = new Map<string, Piece>();
  const clashes: Clash[] = [];
  for (const key of new Set([...ofTheirs.keys(), ...ofMine.keys(), ...ofBase.keys()])) {
    const [was, own, other] = [ofBase.get(key), ofMine.get(key), ofTheirs.get(key)];
    const untouched = same(was, own);
    merged.set(key, untouched ? other : own);
    if (!untouched && !same(was, other) && !same(own, other)) {
      const clause = key === MESSAGE ? null : ((key.split('/')[1] ?? '') as ClauseId);
      clashes.push({ key, clause, mine: own, theirs: other });
    }
  }
  return { content: draftOf(merged), clashes };
}

/** The draft with the other's piece where two clashed. */
export function takingTheirs(content: DraftContent, clash: Clash): DraftContent {
  return draftOf(pieces(content).set(clash.key, clash.theirs));
}

/** Whether two drafts say the same. */
export function sameDraft(left: DraftContent, right: DraftContent): boolean {
  const [a, b] = [pieces(left), pieces(right)];
  return [...new Set([...a.keys(), ...b.keys()])].every((key) => same(a.get(key), b.get(key)));
}

function pieces(content: DraftContent): Map<string, Piece> {
  const all = new Map<string, Piece>(content.moves.map((move) => [placeOf(move), move]));
  if (content.message !== undefined) all.set(MESSAGE, content.message);
  return all;
}

function draftOf(all: ReadonlyMap<string, Piece>): DraftContent {
  const moves = [...all.values()].filter((piece): piece is Move => typeof piece === 'object');
  const message = all.get(MESSAGE);
  return typeof message === 'string' ? { moves, message } : { moves };
}

/** By content, whatever the order in which keys were written. */
function same(left: unknown, right: unknown): boolean {
  return left === right || stable(left) === stable(right);
}

function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .map(([key, one]) => `${key}:${stable(one)}`)
    .sort()
    .join()}}`;
}
