import type { FreezeFault } from '../domain/engagement/event.ts';
import type { ClauseId } from '../domain/ids.ts';
import type { DocumentTree } from '../domain/memorandum/tree.ts';

/**
 * Blanks left in a text, as faults of a freeze: nobody signs `[to be completed]`. One fault per clause
 * whose parameter is missing; none is named when it is a fact about the parties.
 */
export function blanksOf(tree: DocumentTree): readonly FreezeFault[] {
  const clauses = new Set<string>();
  collect(tree, clauses);
  return [...clauses].map((clause) => ({
    rule: 'blank-left',
    clauses: clause === 'facts' ? [] : [clause as ClauseId],
  }));
}

/** Walks the tree as data: a blank may stand wherever words may. */
function collect(node: unknown, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('kind' in node && node.kind === 'blank' && 'clause' in node) found.add(String(node.clause));
  for (const child of Object.values(node)) collect(child, found);
}
