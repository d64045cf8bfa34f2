import { plusMs } from '../../../calendar/instant.ts';
import { sha256Hex } from '../../../evidence/sha256.ts';
import type { ExecutionPlan } from '../../execution/plan.ts';
import { currentMilestone } from '../../execution/steps.ts';
import { DAY_MS } from '../cast.ts';
import type { Random } from '../random.ts';
import type { Situation, SomeGenerators } from '../situation.ts';
import { worded } from './worded.ts';

const PROOF = sha256Hex('the record of a measure');

/** What a signed text asks of its performance: mostly short, so that runs come to its end. */
export function planOf(random: Random): ExecutionPlan {
  const criteria = ['c1', 'c2'];
  const silence = random.pick(['go', 'no-go', 'as-reported', 'escalates'] as const) ?? 'go';
  const decider = random.chance(0.5) ? ('industrial' as const) : ('committee' as const);
  const milestone = (id: string, days: number) => ({ id, due: ms(days), decider, criteria, silence, reworks: 1 });
  return {
    conditions: random.chance(0.5) ? [] : [{ id: 'insurance', kind: 'insurance-certificate', by: 'startup' }],
    milestones: random.chance(0.8) ? [milestone('m1', 20)] : [milestone('m1', 20), milestone('m2', 40)],
    decision: ms(8),
    rework: ms(30),
    publications: { review: ms(3), maxDelayMonths: 3, silenceIsConsent: silence === 'go' },
    exit: {
      notice: { startup: ms(10), industrial: random.chance(0.5) ? ms(10) : null },
      cure: ms(0.1),
      hardship: ms(10),
      forceMajeure: ms(0.5),
    },
  };
}

/** The acts once all have signed: conditions, milestones, the decision after the pilot, follow-up, and ways to leave. */
export const PERFORMANCE = {
  'report-condition': {
    weight: 5,
    make: (at) => ({ type: 'report-condition', condition: condition(at), evidenceSha256: PROOF }),
  },
  'waive-condition': {
    weight: 6,
    make: (at) => ({ type: 'waive-condition', condition: condition(at), reason: worded(at.random) }),
  },
  'fail-condition': {
    weight: 3,
    make: (at) => ({ type: 'fail-condition', condition: condition(at), reason: worded(at.random) }),
  },
  'report-milestone': {
    weight: 10,
    make: ({ state, random }) => {
      const { id = 'm1', criteria = [] } = currentMilestone(state) ?? {};
      const results = criteria.map((criterion) => ({ criterion, met: random.chance(0.8), evidenceSha256: PROOF }));
      return { type: 'report-milestone', milestone: id, results: random.chance(0.95) ? results : results.slice(1) };
    },
  },
  'judge-milestone': { weight: 10, make: judging },
  'convert-pilot': {
    weight: 8,
    make: ({ random }) => ({
      type: 'convert-pilot',
      form: random.chance(0.8) ? 'order' : 'licence-option',
      evidenceSha256: PROOF,
    }),
  },
  'close-pilot': { weight: 2, make: () => ({ type: 'close-pilot', reason: 'no-budget' }) },
  'answer-follow-up': {
    weight: 30,
    make: ({ state, random }) => {
      const asked = state.execution?.followUps.find(({ status }) => status === 'asked');
      return { type: 'answer-follow-up', number: asked?.number ?? 1 + random.below(4), answer: 'in-use' };
    },
  },
  'give-notice': {
    weight: 8,
    make: ({ random }) => ({
      type: 'give-notice',
      reason: random.pick(['convenience', 'breach', 'breach', 'hardship'] as const) ?? 'breach',
      comment: worded(random),
    }),
  },
  'withdraw-notice': { weight: 3, make: () => ({ type: 'withdraw-notice' }) },
  terminate: {
    weight: 25,
    make: ({ random, state }) => ({
      type: 'terminate',
      reason: state.execution?.notice?.reason === 'breach' ? 'breach' : 'force-majeure',
      comment: worded(random),
    }),
  },
} satisfies SomeGenerators;

function judging({ state, random, now, goodwill }: Situation) {
  const { id = 'm1', criteria = [] } = currentMilestone(state) ?? {};
  const common = { type: 'judge-milestone', milestone: id } as const;
  if (random.chance(goodwill)) return { ...common, decision: 'go' } as const;
  if (random.chance(0.4)) return { ...common, decision: 'no-go', reason: worded(random) } as const;
  const until = plusMs(now, (random.below(40) - 2) * DAY_MS);
  return { ...common, decision: 'rework', reason: worded(random), until, correct: criteria.slice(0, 1) } as const;
}

function condition({ state, random }: Situation): string {
  const [pending] = state.execution?.conditions ?? [];
  return random.chance(0.95) ? (pending?.id ?? 'insurance') : 'another';
}

function ms(days: number): { readonly ms: number } {
  return { ms: days * DAY_MS };
}
