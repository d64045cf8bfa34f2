import { addDays } from '../../../calendar/civil-date.ts';
import { parisDate } from '../../../calendar/paris-time.ts';
import { sha256Hex } from '../../../evidence/sha256.ts';
import type { Publication } from '../../execution/publication.ts';
import type { Situation, SomeGenerators } from '../situation.ts';

const WORDS = sha256Hex('a title');

/** Inventions and publications: mostly answered, now and then left to silence. */
export const PUBLICATIONS = {
  'declare-invention': {
    weight: 1,
    make: ({ random, now }) => {
      const madeOn = addDays(parisDate(now), 1 - random.below(20));
      return { type: 'declare-invention', madeOn, detailsSha256: WORDS };
    },
  },
  'settle-invention': {
    weight: 3,
    make: ({ random, state }) => ({
      type: 'settle-invention',
      invention: random.pick(state.execution?.inventions ?? [])?.number ?? 1 + random.below(3),
      outcome: random.pick(['filed', 'kept-secret', 'given-up'] as const) ?? 'filed',
    }),
  },
  'submit-publication': {
    weight: 3,
    make: ({ random, now }) => ({
      type: 'submit-publication',
      kind: random.pick(['article', 'talk', 'thesis'] as const) ?? 'article',
      plannedOn: addDays(parisDate(now), random.below(200)),
      detailsSha256: WORDS,
    }),
  },
  'answer-publication': { weight: 6, make: answering },
  'amend-publication': {
    weight: 14,
    make: (at) => ({ type: 'amend-publication', publication: publication(at, 'to-amend'), detailsSha256: WORDS }),
  },
  'record-publication': {
    weight: 14,
    make: (at) => ({ type: 'record-publication', publication: publication(at, 'free') }),
  },
  'withdraw-publication': {
    weight: 0.5,
    make: (at) => ({ type: 'withdraw-publication', publication: publication(at) }),
  },
} satisfies SomeGenerators;

function answering(at: Situation) {
  const { random, now, goodwill } = at;
  const common = { type: 'answer-publication', publication: publication(at, 'in-review') } as const;
  if (random.chance(goodwill)) return { ...common, answer: 'consent' } as const;
  if (random.chance(0.5)) return { ...common, answer: 'removal', reasonSha256: WORDS } as const;
  const until = addDays(parisDate(now), random.below(300) - 5);
  return { ...common, answer: 'delay', until, reasonSha256: WORDS } as const;
}

/** Mostly one that stands so, now and then any. */
function publication({ state, random }: Situation, status?: Publication['status']): number {
  const all = state.execution?.publications ?? [];
  const fitting = all.filter((one) => one.status === status);
  const from = status === undefined || random.chance(0.1) ? all : fitting;
  return random.pick(from)?.number ?? 1 + random.below(3);
}
