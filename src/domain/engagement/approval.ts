import type { Instant, PersonId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { approvalEnded, approvalNobody, approvalNotYours, approvalOwn } from './refusals/approval.ts';

/** Who is there today for a person: themselves, or whoever stands in. */
export type PresentFor = (person: PersonId) => PersonId;

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
  /** The approver who was away, in whose place the word was given; null for one's own. */
  readonly inPlaceOf: PersonId | null;
}

/** What was asked: under which chain, and by whose hands, who therefore do not approve it (four eyes). */
export interface ApprovalAsked {
  readonly chain: ApprovalChain;
  readonly authors: readonly PersonId[];
  readonly verdicts: readonly ApprovalVerdict[];
}

/** A word that is awaited: whose it is in the chain, and who gives it today. */
export interface AwaitedWord {
  readonly approver: PersonId;
  readonly by: PersonId;
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
  const spoken = asked.verdicts.map(({ person, inPlaceOf }) => inPlaceOf ?? person);
  const silent = approvers.filter((person) => !spoken.includes(person));
  return order === 'sequential' ? silent.slice(0, 1) : silent;
}

/**
 * The words awaited now, each from the approver or from whoever stands in for them today. Four eyes stay four:
 * nobody stands in who wrote the content, has a word of their own in the chain, or stands in it for another.
 */
export function awaitedWords(asked: ApprovalAsked, presentFor: PresentFor): readonly AwaitedWord[] {
  const taken = new Set([...asked.authors, ...asked.chain.approvers, ...asked.verdicts.map(({ person }) => person)]);
  return nextApprovers(asked).map((approver) => {
    const substitute = presentFor(approver);
    const by = taken.has(substitute) ? approver : substitute;
    taken.add(by);
    return { approver, by };
  });
}

/** The place in the chain that a person fills now: their own, or of a colleague who is away; null when none awaits them. */
export function placeOf(person: PersonId, asked: ApprovalAsked, presentFor: PresentFor): PersonId | null {
  const words = awaitedWords(asked, presentFor);
  // Whoever is away may still come back for it.
  return words.find(({ approver, by }) => approver === person || by === person)?.approver ?? null;
}

/** Refuses to ask when nobody but the authors could approve. */
export function checkApprovalAsked(chain: ApprovalChain, authors: readonly PersonId[]): Refusal | null {
  return withoutAuthors(chain, authors).approvers.length === 0 ? approvalNobody : null;
}

/** Refuses a word that is not awaited: after the end, by an author, by whose turn it is not. */
export function checkApprovalVerdict(asked: ApprovalAsked, person: PersonId, presentFor: PresentFor): Refusal | null {
  if (approvalState(asked) !== 'open') return approvalEnded;
  if (asked.authors.includes(person)) return approvalOwn;
  return placeOf(person, asked, presentFor) === null ? approvalNotYours : null;
}
