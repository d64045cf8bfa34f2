import type { Scope } from '../condition/evaluate.ts';
import type { Values } from '../values/effective.ts';
import { readPath } from '../values/scope.ts';
import type { Standing } from './value-cubes.ts';

/** The scope as it would be if some clauses stood otherwise; all else is read as it is. */
export function supposing(scope: Scope, standings: readonly Standing[]): Scope {
  const byClause = new Map(standings.map((standing) => [standing.clause, standing]));
  const values = new Map<Standing['clause'], Values>(standings.map(({ clause, values }) => [clause, values]));
  const data = { options: new Map(), values, facts: {}, document: {} };
  const overlay = (base: Scope): Scope => ({
    option: (clause) => {
      const standing = byClause.get(clause);
      return standing === undefined ? base.option(clause) : (standing.option ?? undefined);
    },
    read: (path) => (path.kind === 'parameter' && byClause.has(path.clause) ? readPath(path, data) : base.read(path)),
    inside: (item) => overlay(base.inside(item)),
  });
  return overlay(scope);
}
