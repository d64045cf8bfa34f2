import type { Move } from '../domain/engagement/command.ts';
import type { ClauseReadModel } from '../domain/engagement/read-models.ts';
import type { ClauseId } from '../domain/ids.ts';
import type { ClauseSelection } from '../domain/memorandum/selection.ts';

/**
 * The choices as one side sees them coming: what stands on the table, under what its own draft
 * proposes or accepts. Nothing of what the other side prepares is read.
 */
export function ownView(
  table: readonly ClauseReadModel[],
  draft: readonly Move[],
): { readonly [clause: ClauseId]: ClauseSelection } {
  const choices: { [clause: ClauseId]: ClauseSelection } = {};
  for (const { clause, proposal } of table) if (proposal !== null) choices[clause] = proposal.selection;
  for (const move of draft) {
    if (move.kind === 'propose') choices[move.clause] = move.selection;
    if (move.kind !== 'accept' && move.kind !== 'reserve') continue;
    const at = table.find((candidate) => candidate.clause === move.clause);
    const named = [at?.proposal, at?.rival].find((proposal) => proposal?.sha256 === move.selectionSha256);
    if (named != null) choices[move.clause] = named.selection;
  }
  return choices;
}
