import type { Language } from '../../language.ts';
import { holds } from '../condition/evaluate.ts';
import type { Library } from '../library.ts';
import type { Selection } from '../selection.ts';
import { activeClauses } from './active-clauses.ts';
import { readable, scopeOf } from './scope.ts';

/** The language whose text is signed: French, unless the parties chose that English prevails. */
export function prevailingLanguage(library: Library, selection: Selection): Language {
  const { englishPrevails } = library.document;
  if (englishPrevails === null) return 'fr';
  const scope = scopeOf(readable(library, selection, activeClauses(library, selection)));
  return holds(englishPrevails, scope) ? 'en' : 'fr';
}
