import { readCompany } from '../db/people/memberships.ts';
import { ENGINE } from '../db/viewer.ts';
import type { OpenEngagement, Signatory } from '../domain/engagement/command.ts';
import type { EngagementReadModel } from '../domain/engagement/project.ts';
import { ROLES_OF_ACT, ROLES_OF_SIDE } from '../domain/engagement/roles.ts';
import { checkSelection } from '../domain/memorandum/values/check-selection.ts';
import { SIDES } from '../domain/side.ts';
import { PROBLEMS } from '../messages/problems.ts';
import { pinnedLibrary, unknownClause } from './check-moves.ts';
import { problem, selectionProblem } from './problem.ts';
import type { Services } from './services.ts';

/** Checks what an opening names: clauses of the pinned library, and signatories who are members of the side that they would bind. */
export async function checkOpening(
  services: Services,
  of: EngagementReadModel,
  opening: Pick<OpenEngagement, 'clauses' | 'facts' | 'signatories'>,
): Promise<void> {
  const library = await pinnedLibrary(services.libraries, of.libraryHash);
  const known = new Set(library.clauses.map((clause) => clause.id));
  const faults = opening.clauses.flatMap((clause, index) =>
    known.has(clause) ? [] : [unknownClause(clause, `/clauses/${index}`)],
  );
  const { version: libraryVersion } = library;
  const odd = checkSelection(library, { libraryVersion, clauses: {}, facts: opening.facts ?? {} });
  if (faults.length + odd.length > 0) throw selectionProblem([...faults, ...odd]);
  await checkSignatories(services, of, opening.signatories);
}

/** Members only, with a role that may sign: whether they are confirmed is asked when they sign. */
export async function checkSignatories(
  { db, keyring }: Services,
  of: EngagementReadModel,
  signatories: readonly Signatory[],
  pointer: (index: number) => string = (index) => `/signatories/${index}`,
): Promise<void> {
  const able = new Set<string>();
  for (const side of SIDES) {
    const company = await readCompany(db, keyring, ENGINE, of[side]);
    for (const member of company?.members ?? []) {
      const roles = member.roles.filter((role) => ROLES_OF_SIDE[side].includes(role));
      const signs = roles.some((role) => ROLES_OF_ACT['sign-text'].includes(role));
      if (member.standing === 'active' && signs) able.add(`${side}:${member.person}`);
    }
  }
  const errors = signatories.flatMap((signatory, index) =>
    able.has(`${signatory.side}:${signatory.person}`)
      ? []
      : [{ pointer: pointer(index), code: 'signatory-unknown', detail: PROBLEMS['signatory-unknown'] }],
  );
  if (errors.length > 0) throw problem('signatory-unknown', { errors });
}
