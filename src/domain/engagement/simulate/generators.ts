import { plusMs } from '../../calendar/instant.ts';
import { sha256Hex } from '../../evidence/sha256.ts';
import type { ClauseId, Sha256 } from '../../ids.ts';
import type { PauseCause, Signatory, WithdrawalReason } from '../command.ts';
import { CEO, DELEGATE } from '../explore/people.ts';
import { ROLES_OF_ACT } from '../roles.ts';
import { documentToSign } from '../signatories.ts';
import { turnCommitment } from '../turn/sealed-turn.ts';
import { DAY_MS, PARTIES } from './cast.ts';
import { EARLY_ACTS } from './early-acts.ts';
import { movesOf } from './moves.ts';
import { signingCheckOf } from './powers.ts';
import type { Random } from './random.ts';
import type { ActType, Generator, Situation } from './situation.ts';
import { worded } from './worded.ts';

const SALT = sha256Hex('salt');
const OTHER = sha256Hex('another text');
const CLAUSES = ['a' as ClauseId, 'b' as ClauseId, 'c' as ClauseId];
const CAUSES: readonly PauseCause[] = ['justified', 'august-closure', 'export-licence', 'public-aid'];
const REASONS: readonly WithdrawalReason[] = ['budget', 'strategy', 'ip', 'other'];
const STAND_INS = PARTIES.filter(({ role }) => ROLES_OF_ACT['sign-text'].includes(role));
const SIGNATORIES: readonly Signatory[] = [
  { person: CEO.person, side: 'startup' },
  { person: DELEGATE.person, side: 'industrial' },
];

/** How each act of the procedure is made up. An act that is missing here is never tried: a test says so. */
export const GENERATORS: { readonly [T in ActType]?: Generator<T> } = {
  ...EARLY_ACTS,
  'select-application': { weight: 10, make: () => ({ type: 'select-application' }) },
  'decline-application': { weight: 0.1, make: () => ({ type: 'decline-application', reason: 'budget' }) },
  'open-engagement': { weight: 10, make: opening },
  'send-turn': {
    weight: 10,
    make: (situation) => {
      const simultaneous = situation.random.chance(0.1) ? { nextMode: 'simultaneous' as const } : {};
      return { type: 'send-turn', moves: movesOf(situation), ...simultaneous };
    },
  },
  'seal-turn': { weight: 10, make: (situation) => ({ type: 'seal-turn', commitment: sealed(situation) }) },
  'freeze-text': { weight: 10, make: () => ({ type: 'freeze-text' }) },
  'approve-text': {
    weight: 10,
    make: (situation) => ({ type: 'approve-text', textSha256: textNamed(situation) }),
  },
  'return-review': {
    weight: 2,
    make: (situation) => {
      const clause = situation.random.pick(Object.keys(situation.state.clauses) as ClauseId[]);
      const points = clause === undefined ? [] : [{ clause, reason: 'reason' }];
      return { type: 'return-review', textSha256: textNamed(situation), points };
    },
  },
  'sign-text': {
    weight: 10,
    make: (situation) => {
      const documentSha256 = situation.random.chance(0.05) ? OTHER : (documentToSign(situation.state) ?? OTHER);
      const check = signingCheckOf(situation);
      return { type: 'sign-text', textSha256: textNamed(situation), documentSha256, check };
    },
  },
  'refuse-signature': {
    weight: 0.5,
    make: (situation) => ({
      type: 'refuse-signature',
      textSha256: textNamed(situation),
      reason: worded(situation.random),
    }),
  },
  'replace-signatory': { weight: 0.4, make: replacing },
  'void-signatures': { weight: 0.3, make: ({ random }) => ({ type: 'void-signatures', reason: worded(random) }) },
  'renew-signatures': { weight: 8, make: () => ({ type: 'renew-signatures' }) },
  'ask-pause': {
    weight: 0.4,
    make: ({ random, now }) => ({
      type: 'ask-pause',
      cause: random.pick(CAUSES) ?? 'justified',
      until: plusMs(now, (random.below(40) - 1) * DAY_MS),
      reason: worded(random),
    }),
  },
  'accept-pause': { weight: 6, make: () => ({ type: 'accept-pause' }) },
  'decline-pause': { weight: 2, make: ({ random }) => ({ type: 'decline-pause', reason: worded(random) }) },
  resume: { weight: 4, make: () => ({ type: 'resume' }) },
  escalate: { weight: 0.3, make: ({ random }) => ({ type: 'escalate', reason: worded(random) }) },
  'propose-mediation': {
    weight: 0.2,
    make: ({ random }) => ({ type: 'propose-mediation', reason: worded(random) }),
  },
  'accept-mediation': { weight: 6, make: () => ({ type: 'accept-mediation' }) },
  'decline-mediation': { weight: 2, make: ({ random }) => ({ type: 'decline-mediation', reason: worded(random) }) },
  'end-mediation': { weight: 3, make: () => ({ type: 'end-mediation', outcome: 'partly-settled' }) },
  'propose-library-adoption': {
    weight: 0.3,
    make: ({ random, state }) => ({
      type: 'propose-library-adoption',
      libraryHash: sha256Hex(`library ${random.below(3)}`),
      reopens: (Object.keys(state.clauses) as ClauseId[]).filter(() => random.chance(0.3)),
      adds: CLAUSES.filter(() => random.chance(0.1)),
    }),
  },
  'accept-library-adoption': { weight: 6, make: () => ({ type: 'accept-library-adoption' }) },
  'decline-library-adoption': {
    weight: 2,
    make: ({ random }) => ({ type: 'decline-library-adoption', reason: worded(random) }),
  },
  'withdraw-library-adoption': { weight: 1, make: () => ({ type: 'withdraw-library-adoption' }) },
  withdraw: {
    weight: 0.03,
    make: ({ random }) => ({ type: 'withdraw', reason: random.pick(REASONS) ?? 'other' }),
  },
};

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

/** Whoever may sign takes the place of whoever is named, who may have signed. */
function replacing({ state, random }: Situation) {
  const person = random.pick(state.signatories)?.person ?? CEO.person;
  const replacement = random.pick(STAND_INS)?.person ?? DELEGATE.person;
  return { type: 'replace-signatory', person, replacement } as const;
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

/** The frozen text, or now and then another. */
function textNamed({ state, random }: Situation): Sha256 {
  return random.chance(0.05) ? OTHER : (state.frozen?.textSha256 ?? OTHER);
}
