import { sha256Hex } from '../../evidence/sha256.ts';
import type { CallId, ClauseId, CompanyId, EngagementId, Instant, Sha256 } from '../../ids.ts';
import type { Actor } from '../actor.ts';
import type { Command, Move, SystemCommand, TurnMode } from '../command.ts';
import type { Policy } from '../policy.ts';
import { record } from '../record.ts';
import { CURRENT_RULES_VERSION } from '../rules-version.ts';
import type { EngagementState } from '../state.ts';
import { turnCommitment } from '../turn/sealed-turn.ts';
import { attempts } from './attempts.ts';
import { reports } from './engine.ts';
import { BUSINESS, CEO, DELEGATE, LIBRARY_HASH, selectionOf } from './people.ts';
import { carryOut } from './step.ts';
import { NOTHING_SEEN } from './witness.ts';
import type { Attempt, Bounds, Model, Rules, SealedContent, World } from './world.ts';

/** One part of the procedure to explore, from a start that honest acts lead to. */
export interface Chapter {
  readonly name: string;
  readonly about: string;
  readonly bounds: Bounds;
  readonly turnMode: TurnMode;
  /** What honest people do first: each is the first attempt of the world that says so. */
  readonly before: readonly string[];
}

/** Milliseconds that are easy to read in a trace; one reminder, at half of each delay. */
const POLICY: Policy = {
  delays: {
    decision: { ms: 100 },
    opening: { ms: 100 },
    turn: { ms: 100 },
    freeze: { ms: 100 },
    review: { ms: 100 },
    signature: { ms: 100 },
    longstop: { ms: 250 },
  },
  reminderPercents: [50],
  maxTurns: 4,
};

const BOUNDS: Bounds = { clauses: ['a'], texts: ['X', 'Y'], policy: POLICY, held: 1, ticks: 2, returns: 1 };

const AGREED = ['the start-up proposes text X for clause a', 'the industrial accepts text X of clause a'];
const FROZEN = [...AGREED, 'the start-up asks for the text to be frozen', 'the text is assembled and frozen'];
const APPROVED = [
  ...FROZEN,
  'the start-up’s counsel approves the frozen text',
  'the industrial’s counsel approves the frozen text',
];

/** Short ones first. */
export const CHAPTERS: readonly Chapter[] = [
  {
    name: 'signature',
    about: 'signatures one after the other against withdrawals, expiry and late results',
    bounds: { ...BOUNDS, ticks: 4, held: 2, returns: 0 },
    turnMode: 'alternate',
    before: APPROVED,
  },
  {
    name: 'review',
    about: 'approval, returned review and a second freeze',
    bounds: { ...BOUNDS, ticks: 0 },
    turnMode: 'alternate',
    before: FROZEN,
  },
  {
    name: 'talks',
    about: 'turns that alternate on one clause, from the opening to the end',
    bounds: { ...BOUNDS, ticks: 1, returns: 0 },
    turnMode: 'alternate',
    before: [],
  },
  {
    name: 'two-clauses',
    about: 'turns that alternate on two clauses',
    bounds: { ...BOUNDS, clauses: ['a', 'b'], ticks: 0, returns: 0 },
    turnMode: 'alternate',
    before: [],
  },
  {
    name: 'sealed-talks',
    about: 'turns that both sides seal, and what follows their reveal',
    bounds: { ...BOUNDS, ticks: 0, returns: 0 },
    turnMode: 'simultaneous',
    before: [],
  },
];

export interface Beginning {
  readonly model: Model;
  readonly world: World;
}

/**
 * The first world of a chapter. Null when rules with a mistake in them do not lead there, or break an
 * invariant on the way: the chapters that start at the opening will tell.
 */
export function beginChapter(chapter: Chapter, rules: Rules): Beginning | null {
  const model: Model = { rules, bounds: chapter.bounds, sealedTurns: sealedTurns(chapter.bounds) };
  let world = open(chapter, rules);
  for (const says of chapter.before) {
    const attempt = [...attempts(world, model), ...reports(world, model)].find((each) => each.says === says);
    const step = attempt === undefined ? null : carryOut(world, attempt, model, says);
    if (step === null || step.violation !== null) return null;
    world = step.world;
  }
  return { model, world };
}

function open({ bounds, turnMode }: Chapter, rules: Rules): World {
  const application: Command = {
    type: 'submit-application',
    engagement: 'engagement' as EngagementId,
    call: 'call' as CallId,
    startup: 'startup' as CompanyId,
    industrial: 'industrial' as CompanyId,
    applicationSha256: sha256Hex('application'),
    libraryHash: LIBRARY_HASH,
    rulesVersion: CURRENT_RULES_VERSION,
    policy: bounds.policy,
  };
  const opening: Command = {
    type: 'open-engagement',
    turnMode,
    pen: turnMode === 'alternate' ? 'startup' : null,
    clauses: bounds.clauses as readonly ClauseId[],
    signatories: [
      { person: CEO.person, side: 'startup' },
      { person: DELEGATE.person, side: 'industrial' },
    ],
  };
  const now = '2026-09-01T08:00:00.000Z' as Instant;
  let state: EngagementState | null = null;
  const acts: readonly [Actor, Command | SystemCommand][] = [
    [CEO, application],
    [BUSINESS, { type: 'select-application' }],
    [BUSINESS, opening],
  ];
  for (const [actor, command] of acts) {
    const context = { now, actor, commandId: 'opening' as never };
    for (const each of record(state, rules.decide(state, command, context), context)) state = rules.evolve(state, each);
  }
  if (state === null) throw new Error('the engagement does not open');
  return { state, now, ticks: 0, held: [] as readonly Attempt[], witness: NOTHING_SEEN };
}

/** What a side may seal on the first clause: each text, a word only, and a move that the rules refuse. */
function sealedTurns({ clauses, texts }: Bounds): ReadonlyMap<Sha256, SealedContent> {
  const clause = (clauses[0] ?? '') as ClauseId;
  const contents: readonly { readonly says: string; readonly moves: readonly Move[] }[] = [
    ...texts.map((text) => ({
      says: `proposes text ${text} for clause ${clause}`,
      moves: [{ kind: 'propose' as const, clause, selection: selectionOf(text) }],
    })),
    { says: 'only comments', moves: [{ kind: 'comment', clause, text: 'c' }] },
    { says: 'the rules refuse', moves: [{ kind: 'refuse', clause, clauseRev: 99, reason: 'r' }] },
  ];
  const salt = sha256Hex('salt');
  return new Map(contents.map(({ says, moves }) => [turnCommitment(salt, { moves }), { salt, moves, says }]));
}
