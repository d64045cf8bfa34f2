import { useState } from 'react';
import type { Move } from '../../domain/engagement/command.ts';
import type { Proposal } from '../../domain/engagement/state.ts';
import type { OptionId } from '../../domain/ids.ts';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';
import { isUsedBy } from '../../domain/memorandum/values/effective.ts';
import { inDraft, offersTo, type Position, withMove, withoutMove } from '../negotiation/positions.ts';
import type { Draft } from '../negotiation/use-draft.ts';
import type { Clause, Engagement } from '../negotiation/use-engagement.ts';

export type Stance = Position['kind'] | 'none';

interface AnswerTo {
  readonly engagement: Engagement;
  readonly clause: Clause;
  readonly known: ClauseGuidance;
  readonly draft: Draft;
}

/** One's own answer to a clause as the draft holds it, and the ways to change it. */
export function useAnswer({ engagement, clause: at, known, draft }: AnswerTo) {
  const { clause, rev: clauseRev } = at;
  const { position } = inDraft(draft.content, clause);
  // What was begun and is not in the draft yet, for want of words or of an option.
  const [begun, setBegun] = useState<Stance | null>(null);
  const offers = engagement.you === null ? [] : offersTo(engagement.you.side, at);
  const named = position?.kind === 'accept' || position?.kind === 'reserve' ? position.selectionSha256 : undefined;
  const offer = offers.find(({ sha256 }) => sha256 === named) ?? offers[0];

  const put = (move: Move) => {
    setBegun(null);
    draft.edit(withMove(move));
  };
  const begin = (stance: Stance) => {
    setBegun(stance);
    draft.edit(withoutMove(clause, 'position'));
  };
  return {
    position,
    offers,
    offer,
    stance: begun ?? position?.kind ?? 'none',
    put,
    take: (stance: Stance) => {
      if (stance === 'accept' && offer !== undefined)
        put({ kind: 'accept', clause, selectionSha256: offer.sha256, clauseRev });
      else if (stance !== position?.kind) begin(stance);
      else setBegun(null);
    },
    refuse: (reason: string) =>
      reason.trim() === '' ? begin('refuse') : put({ kind: 'refuse', clause, clauseRev, reason }),
    reserve: (point: string) => {
      if (point.trim() === '' || offer === undefined) begin('reserve');
      else put({ kind: 'reserve', clause, selectionSha256: offer.sha256, clauseRev, point });
    },
    choose: (option: OptionId) => {
      const own = position?.kind === 'propose' ? position : undefined;
      const parameters = own?.selection.parameters ?? startFrom(offers, option);
      const used = known.parameters.filter((parameter) => isUsedBy(parameter, option)).map(({ name }) => name);
      const kept = Object.entries(parameters).filter(([name]) => used.includes(name));
      const selection = { option, parameters: Object.fromEntries(kept) };
      put({ kind: 'propose', clause, selection, ...(own?.reason === undefined ? {} : { reason: own.reason }) });
    },
  };
}

/** A counter-proposal of the same option starts from the other side's values: people see what they change. */
function startFrom(offers: readonly Proposal[], option: OptionId): Proposal['selection']['parameters'] {
  return offers.find(({ selection }) => selection.option === option)?.selection.parameters ?? {};
}
