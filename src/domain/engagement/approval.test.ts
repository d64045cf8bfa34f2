import { describe, expect, it } from 'vitest';
import type { Instant, PersonId } from '../ids.ts';
import {
  type ApprovalAsked,
  type ApprovalVerdict,
  approvalState,
  checkApprovalAsked,
  checkApprovalVerdict,
  nextApprovers,
} from './approval.ts';

const [ANNE, BEN, CLEO, DAN] = ['anne', 'ben', 'cleo', 'dan'] as PersonId[] as [PersonId, PersonId, PersonId, PersonId];
const at = '2026-03-02T09:00:00.000Z' as Instant;
const said = (person: PersonId, verdict: ApprovalVerdict['verdict']): ApprovalVerdict => ({
  person,
  verdict,
  reason: null,
  at,
});
const asked = (
  order: 'sequential' | 'parallel',
  approvers: readonly PersonId[],
  needed: number,
  ...verdicts: readonly ApprovalVerdict[]
): ApprovalAsked => ({ chain: { order, approvers, needed }, authors: [ANNE], verdicts });

describe('an approval within a side', () => {
  it('goes from one to the next in a sequence, and needs all', () => {
    const start = asked('sequential', [BEN, CLEO], 2);
    expect(nextApprovers(start)).toEqual([BEN]);
    expect(checkApprovalVerdict(start, CLEO)?.code).toBe('approval-not-yours');
    const half = asked('sequential', [BEN, CLEO], 2, said(BEN, 'approved'));
    expect([approvalState(half), nextApprovers(half)]).toEqual(['open', [CLEO]]);
    const done = asked('sequential', [BEN, CLEO], 2, said(BEN, 'approved'), said(CLEO, 'approved'));
    expect([approvalState(done), nextApprovers(done)]).toEqual(['approved', []]);
    expect(checkApprovalVerdict(done, CLEO)?.code).toBe('approval-ended');
  });

  it('takes N of M at once, and is refused only when N are out of reach', () => {
    const one = asked('parallel', [BEN, CLEO, DAN], 2, said(CLEO, 'refused'));
    expect([approvalState(one), nextApprovers(one)]).toEqual(['open', [BEN, DAN]]);
    expect(approvalState(asked('parallel', [BEN, CLEO, DAN], 2, said(CLEO, 'refused'), said(DAN, 'refused')))).toBe(
      'refused',
    );
    expect(approvalState(asked('parallel', [BEN, CLEO, DAN], 2, said(BEN, 'approved'), said(DAN, 'approved')))).toBe(
      'approved',
    );
  });

  it('ends a sequence by one refusal, and by its author’s withdrawal', () => {
    expect(approvalState(asked('sequential', [BEN, CLEO], 2, said(BEN, 'refused')))).toBe('refused');
    expect(approvalState(asked('parallel', [BEN], 1, said(ANNE, 'withdrawn')))).toBe('withdrawn');
  });

  it('never takes an author’s own word: who wrote it is left out of the chain', () => {
    const own = asked('sequential', [ANNE, BEN], 2);
    expect(checkApprovalVerdict(own, ANNE)?.code).toBe('approval-own');
    expect(nextApprovers(own)).toEqual([BEN]);
    expect(approvalState(asked('sequential', [ANNE, BEN], 2, said(BEN, 'approved')))).toBe('approved');
    expect(checkApprovalAsked(own.chain, [ANNE])).toBeNull();
    expect(checkApprovalAsked({ order: 'parallel', approvers: [ANNE], needed: 1 }, [ANNE])?.code).toBe(
      'approval-nobody',
    );
  });
});
