import type { Declarations } from '../declarations.ts';

/** Says when a clause, or an option of it, does not exist. A clause that the catalogue announces and nobody has written yet is taken at its word. */
export function checkWay(
  clause: string,
  option: string,
  { clauses, catalogue }: Declarations,
  fault: (code: string, message: { fr: string; en: string }) => void,
): void {
  const known = clauses.get(clause);
  if (known === undefined && !catalogue.has(clause)) {
    fault('unknown-clause', { fr: `La clause « ${clause} » n’existe pas.`, en: `There is no clause "${clause}".` });
  }
  if (known === undefined || known.options.includes(option)) return;
  fault('unknown-option', {
    fr: `La clause « ${clause} » n’a pas d’option « ${option} » (options : ${known.options.join(', ')}).`,
    en: `The clause "${clause}" has no option "${option}" (options: ${known.options.join(', ')}).`,
  });
}
