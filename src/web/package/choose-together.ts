import type { OptionId } from '../../domain/ids.ts';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';
import { isUsedBy } from '../../domain/memorandum/values/effective.ts';
import type { Side } from '../../domain/side.ts';
import type { DraftContent } from '../negotiation/merge-drafts.ts';
import { inDraft, offersTo, withMove, withoutMove } from '../negotiation/positions.ts';
import type { Clause } from '../negotiation/use-engagement.ts';

/** Options by clause: what is answered in one movement. */
export type Together = { readonly [clause: string]: OptionId };

/**
 * The draft with these options as one's answers. An option that the other side offers is accepted as
 * offered; one that one's own side has on the table already needs no word; any other is proposed, with the
 * values of one's draft that it uses.
 */
export function chooseTogether(
  chosen: Together,
  side: Side,
  table: readonly Clause[],
  known: readonly ClauseGuidance[],
): (content: DraftContent) => DraftContent {
  return (content) =>
    table.reduce((kept, clause) => {
      const option = chosen[clause.clause];
      return option === undefined ? kept : withOption(kept, clause, option, side, known);
    }, content);
}

function withOption(
  content: DraftContent,
  at: Clause,
  option: OptionId,
  side: Side,
  known: readonly ClauseGuidance[],
): DraftContent {
  const { clause, rev: clauseRev } = at;
  const { position } = inDraft(content, clause);
  const own = position?.kind === 'propose' ? position : undefined;
  if (own?.selection.option === option) return content;
  const offer = offersTo(side, at).find(({ selection }) => selection.option === option);
  if (offer !== undefined && at.status !== 'agreed')
    return withMove({ kind: 'accept', clause, selectionSha256: offer.sha256, clauseRev })(content);
  const stands = [at.proposal, at.rival].some((one) => one?.selection.option === option);
  if (stands) return withoutMove(clause, 'position')(content);
  const used = known
    .find(({ id }) => id === clause)
    ?.parameters.filter((parameter) => isUsedBy(parameter, option) && parameter.fixed?.[option] === undefined)
    .map(({ name }) => name);
  const kept = Object.entries(own?.selection.parameters ?? {}).filter(([name]) => used?.includes(name) === true);
  return withMove({ kind: 'propose', clause, selection: { option, parameters: Object.fromEntries(kept) } })(content);
}

/** The option that one's own side sees coming for a clause: its draft's, else what it answers to, else what stands; null for none. */
export function comingOption(content: DraftContent, at: Clause): OptionId | null {
  const { position } = inDraft(content, at.clause);
  if (position?.kind === 'propose') return position.selection.option;
  const standing = [at.proposal, at.rival];
  if (position?.kind === 'accept' || position?.kind === 'reserve')
    return standing.find((one) => one?.sha256 === position.selectionSha256)?.selection.option ?? null;
  return at.proposal?.selection.option ?? null;
}
