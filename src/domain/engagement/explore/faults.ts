import { admit } from '../admit.ts';
import type { CommandEnvelope, Move } from '../command.ts';
import { decide } from '../decide.ts';
import { evolve } from '../evolve.ts';
import { documentToSign } from '../signatories.ts';
import type { ClauseState, EngagementState } from '../state.ts';
import type { Attempt, Rules } from './world.ts';

/** The product as it is. */
export const PRODUCT: Rules = { admit, decide, evolve };

/** A mistake that somebody could make in the rules, put around the product's code, never in it. */
export interface PlantedFault {
  readonly name: string;
  readonly about: string;
  readonly rules: Rules;
}

type Envelope = CommandEnvelope<Attempt['command']>;

/** Rules that judge another command than the one that came: the way in which a check is forgotten. */
export function admitting(change: (state: EngagementState, envelope: Envelope) => Envelope): Rules {
  return {
    ...PRODUCT,
    admit: (state, envelope, now) => admit(state, state === null ? envelope : change(state, envelope), now),
  };
}

/** Rules that change what an event leaves behind. */
export function evolving(
  change: (before: EngagementState, after: EngagementState, type: string) => EngagementState,
): Rules {
  return {
    ...PRODUCT,
    evolve: (before, recorded) => {
      const after = evolve(before, recorded);
      return before === null ? after : change(before, after, recorded.event.type);
    },
  };
}

export const FAULTS: readonly PlantedFault[] = [
  {
    name: 'accept-ignores-hash',
    about: 'an acceptance is taken whatever text and revision it names',
    rules: admitting((state, envelope) => withMoves(envelope, (move) => renamed(move, state, true))),
  },
  {
    name: 'accept-ignores-revision',
    about: 'an acceptance binds to the text only, and revives when the text returns to an earlier wording',
    rules: admitting((state, envelope) => withMoves(envelope, (move) => renamed(move, state, false))),
  },
  {
    name: 'accept-survives-edit',
    about: 'a consent is not cleared when the clause is edited',
    rules: evolving((before, after) => ({ ...after, clauses: withOldConsent(before, after) })),
  },
  {
    name: 'one-approval-enough',
    about: 'the text goes to signature once one side has approved it',
    rules: evolving((_before, after, type) => (type === 'text-approved' ? { ...after, stage: 'signing' } : after)),
  },
  {
    name: 'approval-survives-return',
    about: 'a returned review does not void the approvals given',
    rules: evolving((before, after, type) =>
      type === 'review-returned' || type === 'text-frozen' ? { ...after, approvals: before.approvals } : after,
    ),
  },
  {
    name: 'sign-any-text',
    about: 'a will to sign is taken whatever text and file it names',
    rules: admitting((state, envelope) => {
      const { command } = envelope;
      const textSha256 = state.frozen?.textSha256;
      const documentSha256 = documentToSign(state);
      if (command.type !== 'sign-text' || textSha256 === undefined || documentSha256 === null) return envelope;
      return { ...envelope, command: { ...command, textSha256, documentSha256 } };
    }),
  },
  {
    name: 'withdraw-after-signed',
    about: 'a side may withdraw once all have signed',
    rules: {
      ...PRODUCT,
      admit: (state, envelope, now) => {
        const signed = state?.stage === 'in-force' && envelope.command.type === 'withdraw';
        return admit(signed ? { ...state, stage: 'signing' } : state, envelope, now);
      },
    },
  },
  {
    name: 'signature-outlives-withdrawal',
    about: 'a signature that was being made counts though its side, or the other, has withdrawn',
    rules: evolving((before, after, type) => (type === 'withdrawn' ? { ...after, signing: before.signing } : after)),
  },
  {
    name: 'timer-forgets-it-fired',
    about: 'what a timer has done is not remembered',
    rules: evolving((_before, after) => (after.passed.length === 0 ? after : { ...after, passed: [] })),
  },
  {
    name: 'timer-trusts-its-clock',
    about: 'a timer’s word is taken without looking at the time',
    rules: {
      ...PRODUCT,
      decide: (state, command, context) => {
        const late = { ...context, now: '9999-12-31T23:59:59.999Z' as typeof context.now };
        return decide(state, command, command.type === 'pass-deadline' ? late : context);
      },
    },
  },
];

function withMoves(envelope: Envelope, change: (move: Move) => Move): Envelope {
  const { command } = envelope;
  return command.type === 'send-turn'
    ? { ...envelope, command: { ...command, moves: command.moves.map(change) } }
    : envelope;
}

function renamed(move: Move, state: EngagementState, hashToo: boolean): Move {
  const at = state.clauses[move.clause];
  if (move.kind !== 'accept' || at === undefined) return move;
  const selectionSha256 = hashToo ? (at.proposal?.sha256 ?? move.selectionSha256) : move.selectionSha256;
  return { ...move, clauseRev: at.rev, selectionSha256 };
}

/** Whoever stood behind the clause before its edit still does. */
function withOldConsent(before: EngagementState, after: EngagementState): EngagementState['clauses'] {
  const kept = Object.entries(after.clauses).map(([clause, at]: [string, ClauseState]) => {
    const old = before.clauses[clause as keyof typeof before.clauses];
    if (old === undefined || old.rev === at.rev || at.status !== 'proposed') return [clause, at];
    const acceptedBy = [...new Set([...old.acceptedBy, ...at.acceptedBy])];
    return [clause, { ...at, acceptedBy, status: acceptedBy.length === 2 ? 'agreed' : at.status }];
  });
  return Object.fromEntries(kept);
}
