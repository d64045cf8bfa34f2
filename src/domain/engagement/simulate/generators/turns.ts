import { sha256Hex } from '../../../evidence/sha256.ts';
import type { Sha256 } from '../../../ids.ts';
import type { Signatory } from '../../command.ts';
import { CEO, DELEGATE } from '../../explore/people.ts';
import { turnCommitment } from '../../turn/sealed-turn.ts';
import { PARTIES } from '../cast.ts';
import { movesOf } from '../moves.ts';
import type { Random } from '../random.ts';
import type { Situation, SomeGenerators } from '../situation.ts';
import { CLAUSES } from './clauses.ts';

const SALT = sha256Hex('salt');
const SIGNATORIES: readonly Signatory[] = [
  { person: CEO.person, side: 'startup' },
  { person: DELEGATE.person, side: 'industrial' },
];

/** The talks: opened, then turn by turn. */
export const TURNS = {
  'open-engagement': { weight: 10, make: opening },
  'send-turn': {
    weight: 10,
    make: (situation) => {
      const simultaneous = situation.random.chance(0.1) ? { nextMode: 'simultaneous' as const } : {};
      return { type: 'send-turn', moves: movesOf(situation), ...simultaneous };
    },
  },
  'seal-turn': { weight: 10, make: (situation) => ({ type: 'seal-turn', commitment: sealed(situation) }) },
} satisfies SomeGenerators;

function opening({ random }: Situation) {
  const simultaneous = random.chance(0.3);
  return {
    type: 'open-engagement',
    turnMode: simultaneous ? 'simultaneous' : 'alternate',
    pen: simultaneous ? null : random.chance(0.5) ? 'startup' : 'industrial',
    clauses: CLAUSES.slice(0, 1 + random.below(CLAUSES.length)),
    signatories: signatories(random),
    ...(random.chance(0.3) ? { signingOrder: { startup: 'parallel' as const, industrial: order(random) } } : {}),
  } as const;
}

function order(random: Random) {
  return random.chance(0.5) ? ('parallel' as const) : ('in-order' as const);
}

/** One a side, in either order; sometimes two of the start-up. */
function signatories(random: Random): readonly Signatory[] {
  const two = random.chance(0.5) ? SIGNATORIES : [...SIGNATORIES].reverse();
  const [second] = PARTIES.filter(({ role, person }) => role === 'su-ceo' && person !== CEO.person);
  return second === undefined || random.chance(0.8) ? two : [...two, { person: second.person, side: 'startup' }];
}

/** Seals the moves and keeps them for the reveal. */
function sealed(situation: Situation): Sha256 {
  const moves = movesOf(situation);
  const commitment = turnCommitment(SALT, { moves });
  situation.sealed.set(commitment, { salt: SALT, moves, says: 'a sealed turn' });
  return commitment;
}
