import { isCalendarDate } from '../../calendar/civil-date.ts';
import { parisDate } from '../../calendar/paris-time.ts';
import { isSha256 } from '../../evidence/sha256.ts';
import type { Instant } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { Side } from '../../side.ts';
import type { Command } from '../command.ts';
import {
  longestDelay,
  mayAppear,
  type Publication,
  type PublicationKind,
  publicationOf,
} from '../execution/publication.ts';
import { LIMITS } from '../limits.ts';
import { malformedHash } from '../refusals/opening.ts';
import {
  delayTooLong,
  noPublicationClause,
  notToAmend,
  notYetFree,
  notYourPublication,
  publicationDate,
  publicationOver,
  reviewedAlready,
  reviewersAnswer,
  tooManyPublications,
  unknownAnswer,
  unknownKind,
  unknownPublication,
} from '../refusals/publications.ts';
import type { EngagementState } from '../state.ts';
import type { Act } from './act.ts';
import { mayWhileBound, sideOf } from './who.ts';

type ActOn<T> = Act<Extract<Command, { readonly type: T }>>;

const KINDS: readonly unknown[] = ['article', 'talk', 'poster', 'thesis', 'other'] satisfies PublicationKind[];

/**
 * A side hands the other what it wants to publish. That no invention waits for its filing is rule R36's, which
 * the door asks; how long the review lasts, and what silence means, the signed clause says.
 */
export const submitPublication: ActOn<'submit-publication'> = {
  permits: (state, actor) =>
    mayWhileBound(state, actor, 'submit-publication') ??
    (state.plan?.publications === undefined ? noPublicationClause : null),
  admit: (state, { kind, plannedOn, detailsSha256 }) => {
    if ((state.execution?.publications ?? []).length >= LIMITS.publications) return tooManyPublications;
    if (!KINDS.includes(kind)) return unknownKind;
    if (!isCalendarDate(plannedOn)) return publicationDate;
    return isSha256(detailsSha256) ? null : malformedHash('/command/detailsSha256');
  },
  decide: (state, { kind, plannedOn, detailsSha256 }, { actor }) => {
    const side = sideOf(actor);
    if (side === null || state.execution === undefined) return [];
    const publication = (state.execution.publications ?? []).length + 1;
    return [{ type: 'publication-submitted', side, publication, kind, plannedOn, detailsSha256 }];
  },
};

/** The other side consents, asks for passages to be removed, or for a delay within the clause's longest. */
export const answerPublication: ActOn<'answer-publication'> = {
  permits: (state, actor) => mayWhileBound(state, actor, 'answer-publication'),
  admit: (state, command, { actor, now }) => {
    const found = openPublication(state, command.publication);
    if (!isPublication(found)) return found;
    if (found.by === sideOf(actor)) return reviewersAnswer;
    if (found.status !== 'in-review') return reviewedAlready;
    if (command.answer === 'consent') return null;
    if (command.answer !== 'removal' && command.answer !== 'delay') return unknownAnswer;
    if (!isSha256(command.reasonSha256)) return malformedHash('/command/reasonSha256');
    return command.answer === 'removal' ? null : checkDelay(state, found, command.until, now as Instant);
  },
  decide: (state, command, { actor }) => {
    const side = sideOf(actor);
    const found = openPublication(state, command.publication);
    if (side === null || !isPublication(found) || found.status !== 'in-review') return [];
    const { type: _type, ...answer } = command;
    return [{ type: 'publication-answered', side, silence: false, ...answer }];
  },
};

/** Its author hands in the text without what was objected to; the other side reviews it anew. */
export const amendPublication: ActOn<'amend-publication'> = {
  permits: (state, actor) => mayWhileBound(state, actor, 'amend-publication'),
  admit: (state, { publication, detailsSha256 }, { actor }) => {
    const found = ownPublication(state, publication, sideOf(actor));
    if (!isPublication(found)) return found;
    if (found.status !== 'to-amend') return notToAmend;
    return isSha256(detailsSha256) ? null : malformedHash('/command/detailsSha256');
  },
  decide: (state, { publication, detailsSha256 }, { actor }) => {
    const side = sideOf(actor);
    const found = ownPublication(state, publication, side);
    if (side === null || !isPublication(found)) return [];
    return [{ type: 'publication-amended', side, publication, version: found.version + 1, detailsSha256 }];
  },
};

/** It has appeared: allowed once it is free. Rule R36 is asked again, as an invention may have come up meanwhile. */
export const recordPublication: ActOn<'record-publication'> = {
  permits: (state, actor) => mayWhileBound(state, actor, 'record-publication'),
  admit: (state, { publication }, { actor, now }) => {
    const found = ownPublication(state, publication, sideOf(actor));
    if (!isPublication(found)) return found;
    return mayAppear(found, parisDate(now as Instant)) ? null : notYetFree;
  },
  decide: (state, { publication }, { actor }) => {
    const side = sideOf(actor);
    return side === null || !isPublication(ownPublication(state, publication, side))
      ? []
      : [{ type: 'publication-recorded', side, publication }];
  },
};

/** Its author gives the project up. */
export const withdrawPublication: ActOn<'withdraw-publication'> = {
  permits: (state, actor) => mayWhileBound(state, actor, 'withdraw-publication'),
  admit: (state, { publication }, { actor }) => {
    const found = ownPublication(state, publication, sideOf(actor));
    return isPublication(found) ? null : found;
  },
  decide: (state, { publication }, { actor }) => {
    const side = sideOf(actor);
    return side === null || !isPublication(ownPublication(state, publication, side))
      ? []
      : [{ type: 'publication-withdrawn', side, publication }];
  },
};

function checkDelay(state: EngagementState, of: Publication, until: unknown, now: Instant): Refusal | null {
  const longest = longestDelay(state, of);
  if (!isCalendarDate(until) || until <= parisDate(now)) return publicationDate;
  return longest !== null && until > longest ? delayTooLong(longest) : null;
}

function openPublication(state: EngagementState, number: number): Publication | Refusal {
  const found = publicationOf(state, number);
  if (found === null) return unknownPublication;
  return found.status === 'published' || found.status === 'withdrawn' ? publicationOver : found;
}

function ownPublication(state: EngagementState, number: number, side: Side | null): Publication | Refusal {
  const found = openPublication(state, number);
  return isPublication(found) && found.by !== side ? notYourPublication : found;
}

function isPublication(found: Publication | Refusal): found is Publication {
  return 'status' in found;
}
