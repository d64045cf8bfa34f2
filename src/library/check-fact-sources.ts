import type { Declarations } from './declarations.ts';
import type { Faults } from './fault.ts';
import type { FactPart } from './read-parts.ts';
import type { Source } from './sources.ts';

/** Finds facts whose `otherwise` names a parameter that no clause has. A clause not yet written is taken at its word. */
export function checkFactSources(
  facts: readonly FactPart[],
  source: Source | null,
  { clauses, catalogue }: Declarations,
  faults: Faults,
): void {
  for (const { clause, name } of facts.flatMap((fact) => Object.values(fact.otherwise ?? {}))) {
    const known = clauses.get(clause);
    if (known === undefined ? catalogue.has(clause) : known.parameters.has(name)) continue;
    const path = `${clause}.${name}`;
    const line = (source?.text ?? '').split('\n').findIndex((one) => one.includes(path)) + 1;
    faults.error('facts.yaml', Math.max(line, 1), 'unknown-parameter', {
      fr: `« ${path} » n’est le paramètre d’aucune clause.`,
      en: `"${path}" is the parameter of no clause.`,
    });
  }
}
