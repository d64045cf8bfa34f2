import type { ClauseId } from '../../ids.ts';
import type { Condition } from '../condition/condition.ts';

/** What a part of a condition reads of the clauses: which parameters, and whether the option itself. */
export interface Mention {
  readonly parameters: Set<string>;
  option: boolean;
}

/** The clauses that a condition depends on, with what it reads of each. */
export function mentionsOf(condition: Condition): ReadonlyMap<ClauseId, Mention> {
  const found = new Map<ClauseId, Mention>();
  visit(condition, found);
  return found;
}

/** Conditions are plain JSON: whatever names a clause is found, in operators yet to come too. */
function visit(node: unknown, found: Map<ClauseId, Mention>): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) visit(item, found);
    return;
  }
  if ('clause' in node && typeof node.clause === 'string') note(node as { clause: string }, found);
  for (const value of Object.values(node)) visit(value, found);
}

function note(node: { readonly clause: string; readonly name?: unknown }, found: Map<ClauseId, Mention>): void {
  const clause = node.clause as ClauseId;
  const mention = found.get(clause) ?? { parameters: new Set<string>(), option: false };
  found.set(clause, mention);
  if (typeof node.name === 'string') mention.parameters.add(node.name);
  else mention.option = true;
}
