import { readClauses } from '../db/engagements/read-content.ts';
import type { Viewer } from '../db/viewer.ts';
import type { EngagementReadModel } from '../domain/engagement/project.ts';
import { libraryDropsClause, libraryNotCurrent } from '../domain/engagement/refusals/library.ts';
import type { ClauseId, LibraryHash } from '../domain/ids.ts';
import { compareLibraries } from '../domain/memorandum/diff/compare-libraries.ts';
import { activeClauses } from '../domain/memorandum/values/active-clauses.ts';
import { pinnedLibrary } from './check-moves.ts';
import { refusalProblem } from './refusal-problem.ts';
import type { Services } from './services.ts';

/**
 * What following the library in force changes for an engagement: the clauses of its table whose text is
 * another there, and those that it would have to negotiate beside. Refuses another library than the one
 * in force, and one that has lost a clause of the table.
 */
export async function adoptionChanges(
  { db, keyring, libraries, factsOf }: Services,
  viewer: Viewer,
  model: EngagementReadModel,
  libraryHash: LibraryHash,
): Promise<{ readonly reopens: readonly ClauseId[]; readonly adds: readonly ClauseId[] }> {
  const newer = (await libraries.current()).memorandum;
  if (newer.hash !== libraryHash) throw refusalProblem(libraryNotCurrent);
  const [older, table, facts] = await Promise.all([
    pinnedLibrary(libraries, model.libraryHash),
    readClauses(db, keyring, viewer, model.engagement),
    factsOf(model.engagement),
  ]);
  const difference = compareLibraries(older, newer).clauses;
  const negotiated = table.map(({ clause }) => clause);
  const lost = difference.find(({ change, clause }) => change === 'removed' && negotiated.includes(clause));
  if (lost !== undefined) throw refusalProblem(libraryDropsClause(lost.clause));
  const clauses = Object.fromEntries(
    table.flatMap(({ clause, proposal }) => (proposal === null ? [] : [[clause, proposal.selection]])),
  );
  const needed = activeClauses(newer, { libraryVersion: newer.version, clauses, facts });
  return {
    reopens: difference
      .filter(({ clause, reopens }) => reopens && negotiated.includes(clause))
      .map(({ clause }) => clause),
    adds: difference
      .filter(({ change, clause }) => change === 'added' && needed.has(clause))
      .map(({ clause }) => clause),
  };
}
