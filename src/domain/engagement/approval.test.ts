import { describe, expect, it } from 'vitest';
import type { Instant, PersonId } from '../ids.ts';
import {
  type ApprovalAsked,
  type ApprovalVerdict,
  approvalState,
  awaitedWords,
  checkApprovalAsked,
  checkApprovalVerdict,
  nextApprovers,
  placeOf,
} from './approval.ts';

const [ANNE, BEN, CLEO, DAN] = ['anne', 'ben', 'cleo', 'dan'] as PersonId[] as [PersonId, PersonId, PersonId, PersonId];
const at = '2026-03-02T09:00:00.000Z' as Instant;
const said = (person: PersonId, verdict: ApprovalVerdict['verdict']): ApprovalVerdict => ({
  person,
  verdict,
  reason: null,
  at,
  inPlaceOf: null,
});
/** Nobody is away. */
const everybody = (person: PersonId) => person;
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
    expect(checkApprovalVerdict(start, CLEO, everybody)?.code).toBe('approval-not-yours');
    const half = asked('sequential', [BEN, CLEO], 2, said(BEN, 'approved'));
    expect([approvalState(half), nextApprovers(half)]).toEqual(['open', [CLEO]]);
    const done = asked('sequential', [BEN, CLEO], 2, said(BEN, 'approved'), said(CLEO, 'approved'));
    expect([approvalState(done), nextApprovers(done)]).toEqual(['approved', []]);
    expect(checkApprovalVerdict(done, CLEO, everybody)?.code).toBe('approval-ended');
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
    expect(checkApprovalVerdict(own, ANNE, everybody)?.code).toBe('approval-own');
    expect(nextApprovers(own)).toEqual([BEN]);
    expect(approvalState(asked('sequential', [ANNE, BEN], 2, said(BEN, 'approved')))).toBe('approved');
    expect(checkApprovalAsked(own.chain, [ANNE])).toBeNull();
    expect(checkApprovalAsked({ order: 'parallel', approvers: [ANNE], needed: 1 }, [ANNE])?.code).toBe(
      'approval-nobody',
    );
  });

  it('is asked of whoever stands in for an approver who is away, who may still come back for it', () => {
    const away = (person: PersonId) => (person === BEN ? DAN : person);
    const start = asked('sequential', [BEN, CLEO], 2);
    expect(awaitedWords(start, away)).toEqual([{ approver: BEN, by: DAN }]);
    expect([placeOf(DAN, start, away), placeOf(BEN, start, away), placeOf(CLEO, start, away)]).toEqual([
      BEN,
      BEN,
      null,
    ]);
    expect(checkApprovalVerdict(start, DAN, everybody)?.code, 'once Ben is back').toBe('approval-not-yours');
    const half = asked('sequential', [BEN, CLEO], 2, { ...said(DAN, 'approved'), inPlaceOf: BEN });
    expect(nextApprovers(half)).toEqual([CLEO]);
    expect(checkApprovalVerdict(half, BEN, away)?.code, 'the word is given').toBe('approval-not-yours');
  });

  it('stays between different people: no author stands in, nor who has a word of their own, nor one for two', () => {
    const byAuthor = (person: PersonId) => (person === BEN ? ANNE : person);
    expect(awaitedWords(asked('parallel', [BEN], 1), byAuthor)).toEqual([{ approver: BEN, by: BEN }]);
    const byColleague = (person: PersonId) => (person === BEN ? CLEO : person);
    expect(awaitedWords(asked('parallel', [BEN, CLEO], 2), byColleague)).toEqual([
      { approver: BEN, by: BEN },
      { approver: CLEO, by: CLEO },
    ]);
    const both = (person: PersonId) => (person === BEN || person === CLEO ? DAN : person);
    const two = asked('parallel', [BEN, CLEO], 2);
    expect(awaitedWords(two, both).map(({ by }) => by)).toEqual([DAN, CLEO]);
    const one = asked('parallel', [BEN, CLEO], 2, { ...said(DAN, 'approved'), inPlaceOf: BEN });
    expect(awaitedWords(one, both)).toEqual([{ approver: CLEO, by: CLEO }]);
    expect(checkApprovalVerdict(one, DAN, both)?.code).toBe('approval-not-yours');
  });
});
