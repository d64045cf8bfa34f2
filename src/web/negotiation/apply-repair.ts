import type { ClauseId } from '../../domain/ids.ts';
import type { ClauseSelection } from '../../domain/memorandum/selection.ts';
import type { DraftContent } from './merge-drafts.ts';
import { inDraft, withMove } from './positions.ts';
import type { CheckFault, Clause } from './use-engagement.ts';

type Change = CheckFault['repairs'][number]['changes'][number];

/**
 * The draft with these changes proposed, each on what one's side sees coming for its clause. A change
 * that would take a clause out of the memorandum is left aside: no turn can do that.
 */
export function repairing(
  changes: readonly Change[],
  table: readonly Clause[],
): (content: DraftContent) => DraftContent {
  return (content) => changes.reduce((kept, change) => withChange(kept, change, table), content);
}

/** Whether a turn can make all these changes: on clauses in scope, taking none of them out. */
export function isWithinTurn(changes: readonly Change[], table: readonly Clause[]): boolean {
  return changes.every(
    (change) => table.some(({ clause }) => clause === change.clause) && ('parameter' in change || change.to !== null),
  );
}

function withChange(content: DraftContent, change: Change, table: readonly Clause[]): DraftContent {
  const clause = change.clause as ClauseId;
  const coming = comingFor(content, clause, table);
  const selection = 'parameter' in change ? withValue(coming, change) : withOption(coming, change.to);
  return selection === null ? content : withMove({ kind: 'propose', clause, selection })(content);
}

function comingFor(content: DraftContent, clause: ClauseId, table: readonly Clause[]): ClauseSelection | null {
  const { position } = inDraft(content, clause);
  if (position?.kind === 'propose') return position.selection;
  const at = table.find((one) => one.clause === clause);
  if (at === undefined) return null;
  const named = position === undefined || position.kind === 'refuse' ? null : position.selectionSha256;
  const answered = [at.proposal, at.rival].find((one) => one !== null && one.sha256 === named);
  return (answered ?? at.proposal)?.selection ?? null;
}

function withValue(
  coming: ClauseSelection | null,
  { parameter, to }: Extract<Change, { parameter: string }>,
): ClauseSelection | null {
  // The API's type of a value is the domain's, as its document cannot say.
  return coming === null ? null : { ...coming, parameters: { ...coming.parameters, [parameter]: to as never } };
}

function withOption(coming: ClauseSelection | null, option: string | null): ClauseSelection | null {
  if (option === null) return null;
  return { option: option as ClauseSelection['option'], parameters: coming?.parameters ?? {} };
}
