import type { Instant, PersonId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { approvalEnded, approvalNobody, approvalNotYours, approvalOwn } from './refusals/approval.ts';

/** What a side may want approved among its own people before it goes out. */
export type ApprovedAct = 'turn' | 'signature';

/** Who approves within one side: one after the other, all of them; or at once, `needed` of them. No approvers: nothing is asked. */
export interface ApprovalChain {
  readonly order: 'sequential' | 'parallel';
  readonly approvers: readonly PersonId[];
  readonly needed: number;
}

export interface ApprovalVerdict {
  readonly person: PersonId;
  readonly verdict: 'approved' | 'refused' | 'withdrawn';
  readonly reason: string | null;
  readonly at: Instant;
}

/** What was asked: under which chain, and by whose hands, who therefore do not approve it (four eyes). */
export interface ApprovalAsked {
  readonly chain: ApprovalChain;
  readonly authors: readonly PersonId[];
  readonly verdicts: readonly ApprovalVerdict[];
}

export type ApprovalState = 'open' | 'approved' | 'refused' | 'withdrawn';

/**
 * The chain without those who wrote what is to be approved: theirs would be the same two eyes. In sequence
 * all who remain are needed; in parallel as many as before, or all who remain when they are fewer.
 */
function withoutAuthors({ order, approvers, needed }: ApprovalChain, authors: readonly PersonId[]): ApprovalChain {
  const others = approvers.filter((person) => !authors.includes(person));
  return { order, approvers: others, needed: order === 'sequential' ? others.length : Math.min(needed, others.length) };
}

/** How far an approval is. One refusal ends a sequence; in parallel, refusals end it once too few remain to reach the number. */
export function approvalState({ chain, authors, verdicts }: ApprovalAsked): ApprovalState {
  if (verdicts.some(({ verdict }) => verdict === 'withdrawn')) return 'withdrawn';
  const { order, approvers, needed } = withoutAuthors(chain, authors);
  const count = (wanted: ApprovalVerdict['verdict']) => verdicts.filter(({ verdict }) => verdict === wanted).length;
  const refused = count('refused');
  if (order === 'sequential' ? refused > 0 : approvers.length - refused < needed) return 'refused';
  return count('approved') >= needed ? 'approved' : 'open';
}

/** Whose word is awaited now: the next in a sequence, all who have not spoken in parallel. */
export function nextApprovers(asked: ApprovalAsked): readonly PersonId[] {
  if (approvalState(asked) !== 'open') return [];
  const { order, approvers } = withoutAuthors(asked.chain, asked.authors);
  const silent = approvers.filter((person) => !asked.verdicts.some((verdict) => verdict.person === person));
  return order === 'sequential' ? silent.slice(0, 1) : silent;
}

/** Refuses to ask when nobody but the authors could approve. */
export function checkApprovalAsked(chain: ApprovalChain, authors: readonly PersonId[]): Refusal | null {
  return withoutAuthors(chain, authors).approvers.length === 0 ? approvalNobody : null;
}

/** Refuses a word that is not awaited: after the end, by an author, by whose turn it is not. */
export function checkApprovalVerdict(asked: ApprovalAsked, person: PersonId): Refusal | null {
  if (approvalState(asked) !== 'open') return approvalEnded;
  if (asked.authors.includes(person)) return approvalOwn;
  return nextApprovers(asked).includes(person) ? null : approvalNotYours;
}
