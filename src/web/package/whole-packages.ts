import type { Bilingual } from '../../domain/language.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import type { Clause } from '../negotiation/use-engagement.ts';
import type { Together } from './choose-together.ts';

export interface WholePackage {
  /** The starting points of which it is a part, by their names. */
  readonly from: readonly Bilingual[];
  readonly options: Together;
}

/** The packages that the library's starting points hold: options that go together, each combination once. */
export function wholePackages(
  { presets }: Pick<Library, 'presets'>,
  table: readonly Clause[],
): readonly WholePackage[] {
  const found = new Map<string, { from: Bilingual[]; options: Together }>();
  for (const { label, clauses } of presets) {
    const chosen = table.flatMap(({ clause }) => {
      const option = clauses[clause]?.option;
      return option === undefined ? [] : [[clause, option] as const];
    });
    if (chosen.length < table.length) continue;
    const key = JSON.stringify(chosen);
    const known = found.get(key);
    if (known === undefined) found.set(key, { from: [label], options: Object.fromEntries(chosen) });
    else known.from.push(label);
  }
  return [...found.values()];
}
