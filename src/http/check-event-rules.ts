import { readClauses } from '../db/engagements/read-content.ts';
import type { Viewer } from '../db/viewer.ts';
import type { EngagementReadModel } from '../domain/engagement/project.ts';
import type { ClauseId } from '../domain/ids.ts';
import { firings } from '../domain/memorandum/reasoning/firings.ts';
import type { RefusedAct, Rule } from '../domain/memorandum/rule.ts';
import type { ClauseSelection } from '../domain/memorandum/selection.ts';
import { completeSelection } from '../domain/memorandum/values/active-clauses.ts';
import type { Values } from '../domain/memorandum/values/effective.ts';
import { ruleScope } from '../domain/memorandum/values/rule-scope.ts';
import { pinnedLibrary } from './check-moves.ts';
import { Problem } from './problem.ts';
import type { Services } from './services.ts';

/**
 * Asks the engagement's own event rules about an act, and throws the first that refuses it: its id as the
 * code, its sentence, its reason with its sources. A clause that is not agreed counts with the platform's
 * default, so that the act is judged before the clause is settled too.
 *
 * @param context what the act says of itself, in the names of the library's context
 * @param pointer where in the request the refused matter stands (RFC 6901), by the rule's id
 */
export async function checkEventRules(
  { db, keyring, libraries, factsOf }: Services,
  viewer: Viewer,
  model: EngagementReadModel,
  act: RefusedAct,
  context: Values,
  pointer: { readonly [rule: string]: string } = {},
): Promise<void> {
  const library = await pinnedLibrary(libraries, model.libraryHash);
  const rules = (library.rules?.rules ?? []).filter((rule) => rule.acts.includes(act));
  if (rules.length === 0) return;
  const [table, facts] = await Promise.all([
    readClauses(db, keyring, viewer, model.engagement),
    factsOf(model.engagement),
  ]);
  const clauses: { [clause: ClauseId]: ClauseSelection } = {};
  for (const { clause, status, proposal } of table) {
    if (status === 'agreed' && proposal !== null) clauses[clause] = proposal.selection;
  }
  const selection = completeSelection(library, { libraryVersion: library.version, clauses, facts });
  const [fired] = firings(rules, ruleScope(library, selection, context));
  if (fired !== undefined) throw ruleProblem(fired, pointer[fired.id]);
}

function ruleProblem({ id, sentence, reason, sources }: Rule, pointer: string | undefined): Problem {
  const source = sources.length === 0 ? '' : ` (${sources.join(' ; ')})`;
  const why = reason ?? sentence;
  const detail = { fr: `${why.fr}${source}`, en: `${why.en}${source}` };
  const errors = pointer === undefined ? [] : [{ pointer, code: id, detail }];
  return new Problem({ code: id, status: 422, title: sentence, detail, errors });
}
