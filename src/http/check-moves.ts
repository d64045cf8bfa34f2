import type { Move } from '../domain/engagement/command.ts';
import type { EngagementReadModel } from '../domain/engagement/project.ts';
import type { LibraryHash } from '../domain/ids.ts';
import type { Library } from '../domain/memorandum/library.ts';
import { checkClauseSelection } from '../domain/memorandum/values/check-selection.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Libraries } from './deps.ts';
import { problem, selectionProblem } from './problem.ts';

/**
 * Checks what a turn proposes against the library that the engagement pinned: known clauses, options
 * and parameters, right types, units and ranges. Throws all faults at once, each with its place.
 */
export async function checkMoves(libraries: Libraries, of: EngagementReadModel, moves: readonly Move[]): Promise<void> {
  const library = await pinnedLibrary(libraries, of.libraryHash);
  const faults = moves.flatMap((move, index) => faultsOf(library, move, `/moves/${index}`));
  if (faults.length > 0) throw selectionProblem(faults);
}

/** The library of that hash; its absence is a fault of ours, not the caller's. */
export async function pinnedLibrary(libraries: Libraries, hash: LibraryHash): Promise<Library> {
  const library = await libraries.byHash(hash);
  if (library === null) throw problem('library-unknown');
  return library;
}

function faultsOf(library: Library, move: Move, at: string): readonly Refusal[] {
  if (!library.clauses.some((clause) => clause.id === move.clause)) return [unknownClause(move.clause, `${at}/clause`)];
  if (move.kind !== 'propose') return [];
  const faults = checkClauseSelection(library, move.clause, move.selection);
  return faults.map((fault) => ({ ...fault, pointer: `${at}/selection${fault.pointer ?? ''}` }));
}

/** A clause that the engagement's library does not have. */
export function unknownClause(clause: string, pointer: string): Refusal {
  return {
    code: 'unknown-clause',
    message: {
      fr: `La clause « ${clause} » n’existe pas dans la bibliothèque de ce dossier.`,
      en: `There is no clause "${clause}" in the library of this engagement.`,
    },
    pointer,
  };
}
