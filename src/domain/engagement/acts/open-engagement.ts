import type { Refusal } from '../../refusal.ts';
import { SIDES } from '../../side.ts';
import type { OpenEngagement } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { ndaAwaited } from '../nda.ts';
import { ndaMissing } from '../refusals/nda.ts';
import * as refusals from '../refusals/opening.ts';
import type { EngagementState } from '../state.ts';
import type { Act } from './act.ts';
import { checkRole, checkSide, checkStage, checkVerified } from './who.ts';

/** Ids of the catalogue are kebab-case. */
const CLAUSE_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The industrial opens the talks: which clauses, in which kind of turns, and who will sign in which order. */
export const openEngagement: Act<OpenEngagement> = {
  permits: (state, actor) =>
    checkStage(state, ['selected']) ??
    checkSide(actor, 'industrial') ??
    checkRole(actor, 'open-engagement') ??
    checkVerified(actor) ??
    (ndaAwaited(state) ? ndaMissing : null),
  admit: (state, command) => checkPen(state, command) ?? checkClauses(command) ?? checkSignatories(command),
  decide: (_state, { turnMode, pen, clauses, facts, signatories, signingOrder }) => [
    {
      type: 'engagement-opened',
      turnMode,
      pen: turnMode === 'simultaneous' ? null : pen,
      clauses,
      ...(facts === undefined ? {} : { facts }),
      signatories,
      ...(signingOrder === undefined ? {} : { signingOrder }),
    },
  ],
};

function checkPen(state: EngagementState, { turnMode, pen }: OpenEngagement): Refusal | null {
  if (turnMode === 'alternate') return pen === null ? refusals.penMissing : null;
  if (pen !== null) return refusals.penSuperfluous;
  const allowed = state.policy.simultaneousTurns !== false;
  return allowed ? null : refusals.simultaneousNotAllowed('/command/turnMode');
}

function checkClauses({ clauses }: OpenEngagement): Refusal | null {
  if (clauses.length === 0) return refusals.noClauseInScope;
  if (clauses.length > LIMITS.clauses) return refusals.tooManyClauses(LIMITS.clauses);
  const misnamed = clauses.findIndex((clause) => !CLAUSE_ID.test(clause) || clause.length > LIMITS.id);
  if (misnamed >= 0) return refusals.malformedId(`/command/clauses/${misnamed}`);
  const repeated = clauses.findIndex((clause, index) => clauses.indexOf(clause) < index);
  return repeated >= 0 ? refusals.clauseNamedTwice(repeated) : null;
}

function checkSignatories({ signatories }: OpenEngagement): Refusal | null {
  if (signatories.length > LIMITS.signatories) return refusals.tooManySignatories(LIMITS.signatories);
  const lacking = SIDES.find((side) => !signatories.some((signatory) => signatory.side === side));
  if (lacking !== undefined) return refusals.signatoryMissing(lacking);
  const people = signatories.map((signatory) => signatory.person);
  const malformed = people.findIndex((person) => person === '' || person.length > LIMITS.id);
  if (malformed >= 0) return refusals.malformedId(`/command/signatories/${malformed}/person`);
  const repeated = people.findIndex((person, index) => people.indexOf(person) < index);
  return repeated >= 0 ? refusals.signatoryNamedTwice(repeated) : null;
}
