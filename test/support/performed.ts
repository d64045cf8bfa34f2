import type { CriterionResult } from '../../src/domain/engagement/execution/execution-state.ts';
import type { ExecutionPlan } from '../../src/domain/engagement/execution/plan.ts';
import { DEFAULT_POLICY } from '../../src/domain/engagement/policy.ts';
import { sha256Hex } from '../../src/domain/evidence/sha256.ts';
import { CEO, DELEGATE, INDUSTRIAL_COUNSEL, STARTUP_COUNSEL, Story, TEXT } from './story.ts';

/** Two milestones that the committee decides, nothing to wait for, and no way out without a cause. */
export const PLAN: ExecutionPlan = {
  conditions: [],
  milestones: [
    {
      id: 'm1',
      due: { days: 84 },
      decider: 'committee',
      criteria: ['c1', 'c2'],
      silence: 'escalates',
      reworks: 1,
    },
    { id: 'm2', due: { days: 168 }, decider: 'committee', criteria: ['c1', 'c2'], silence: 'escalates', reworks: 1 },
  ],
  decision: { days: 15 },
  rework: { days: 30 },
  exit: {
    notice: { startup: null, industrial: null },
    cure: { days: 30 },
    hardship: { days: 75 },
    forceMajeure: { days: 90 },
  },
};

/** One milestone, decided by the industrial alone. */
export const ONE_MILESTONE: ExecutionPlan = {
  ...PLAN,
  milestones: [
    { id: 'm1', due: { days: 84 }, decider: 'industrial', criteria: ['c1', 'c2'], silence: 'no-go', reworks: 1 },
  ],
};

export const EVIDENCE = sha256Hex('the record of a measure');

/** The performance is followed, and asked after at 6, 12 and 24 months. */
export const FOLLOWED = { execution: DEFAULT_POLICY.execution } as const;

/** Both have signed a text with this plan. */
export function signed(plan: ExecutionPlan = PLAN, story: Story = Story.agreed({ policy: FOLLOWED })): Story {
  story.does(CEO, { type: 'freeze-text' });
  story.engine({ type: 'record-frozen-text', request: story.state.seq, text: TEXT, plan });
  for (const counsel of [STARTUP_COUNSEL, INDUSTRIAL_COUNSEL]) {
    story.does(counsel, { type: 'approve-text', textSha256: TEXT.textSha256 });
  }
  for (const signatory of [CEO, DELEGATE]) {
    const documentSha256 = story.state.signatures.at(-1)?.documentSha256 ?? TEXT.documentSha256;
    story.does(signatory, { type: 'sign-text', textSha256: TEXT.textSha256, documentSha256 });
    const signedDocument = sha256Hex(`${documentSha256} signed`);
    story.engine({
      type: 'record-signature',
      request: story.state.seq,
      documentSha256: signedDocument,
      signedAt: story.now,
    });
  }
  return story;
}

/** A report on criteria `c1` and `c2`. */
export function results(first = true, second = true): readonly CriterionResult[] {
  return [
    { criterion: 'c1', met: first, evidenceSha256: EVIDENCE },
    { criterion: 'c2', met: second, evidenceSha256: EVIDENCE },
  ];
}

/** Time passes: everything due until then has its effect, in order. */
export function passUntil(story: Story, until: string, due: (story: Story) => { id: string; at: string } | undefined) {
  for (let next = due(story); next !== undefined && next.at <= until; next = due(story)) {
    story.now = next.at as Story['now'];
    story.engine({ type: 'pass-deadline', deadline: next.id });
  }
  story.now = until as Story['now'];
}
