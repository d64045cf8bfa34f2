import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  application,
  BUSINESS,
  CEO,
  DELEGATE,
  ENGINE,
  INDUSTRIAL_COUNSEL,
  IP,
  LIBRARY,
  MONEY,
  OFFICER,
  personOf,
  RESULTS,
  STARTUP_COUNSEL,
  selection,
  someone,
  TEXT,
} from '../../../test/support/story.ts';
import { plusMs, toMs } from '../calendar/instant.ts';
import { canonicalJson } from '../evidence/canonical-json.ts';
import { sha256Hex } from '../evidence/sha256.ts';
import type { ClauseId, CommandId, Instant, PersonId, Sha256 } from '../ids.ts';
import type { Actor } from './actor.ts';
import { admit } from './admit.ts';
import { allowedCommands } from './allowed-commands.ts';
import type { Command, CommandEnvelope, Move, RevealedTurn, SystemCommand } from './command.ts';
import { deadlines } from './deadlines.ts';
import { decide } from './decide.ts';
import type { Event, RecordedEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { project } from './project.ts';
import { record } from './record.ts';
import { documentToSign } from './signatories.ts';
import { type EngagementState, hasEnded } from './state.ts';
import { turnCommitment } from './turn/sealed-turn.ts';
import { outstandingWork } from './work.ts';

type AnyCommand = Command | SystemCommand;

/**
 * A random act, as numbers: they are turned into a command in view of the state, so that most make
 * sense there, some are stale, and some are nonsense. Shrinks to short, readable stories.
 */
const act = fc.record({
  who: fc.nat(7),
  what: fc.nat(15),
  clause: fc.nat(3),
  option: fc.nat(2),
  lag: fc.constantFrom(0, 0, 0, 0, 0, 1, 2),
  wait: fc.constantFrom(0, 0, 0, 1, 24, 24 * 8, 24 * 30),
  odd: fc.nat(9),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const PEOPLE: readonly Actor[] = [
  CEO,
  BUSINESS,
  STARTUP_COUNSEL,
  INDUSTRIAL_COUNSEL,
  DELEGATE,
  OFFICER,
  someone('stranger', 'industrial', 'ind-signatory', false),
  ENGINE,
];
const CLAUSES: readonly ClauseId[] = [IP, RESULTS, MONEY, 'not-in-scope' as ClauseId];
const SALT = sha256Hex('salt');

describe('any sequence of acts, sensible or not', () => {
  it('keeps the journal gapless, the state its fold, and every promise of admit, decide and project', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 60 }), fc.boolean(), (acts, simultaneous) => {
        const run = new Run(simultaneous);
        for (const each of acts) run.tries(each);
        run.check();
      }),
      { numRuns: 120 },
    );
  });

  it('reaches the end of the procedure often enough to mean something', () => {
    const stages = new Set<string>();
    for (const acts of fc.sample(fc.array(act, { minLength: 40, maxLength: 60 }), { numRuns: 60, seed: 7 })) {
      const run = new Run(acts.length % 2 === 0);
      for (const each of acts) stages.add(run.tries(each).stage);
    }
    for (const stage of ['agreed', 'in-review', 'signing', 'in-force', 'withdrawn', 'expired'])
      expect(stages).toContain(stage);
  });
});

class Run {
  private now = '2026-09-01T08:00:00.000Z' as Instant;
  private readonly journal: RecordedEvent[] = [];
  private readonly begun: EngagementState;
  private state: EngagementState;

  constructor(simultaneous: boolean) {
    let state: EngagementState | null = null;
    const opening: readonly [Actor, Command][] = [
      [CEO, application({ maxTurns: 40 })],
      [BUSINESS, { type: 'select-application' }],
      [
        BUSINESS,
        {
          type: 'open-engagement',
          turnMode: simultaneous ? 'simultaneous' : 'alternate',
          pen: simultaneous ? null : 'startup',
          clauses: [IP, RESULTS],
          signatories: [
            { person: personOf(CEO), side: 'startup' },
            { person: personOf(DELEGATE), side: 'industrial' },
          ],
        },
      ],
    ];
    for (const [actor, command] of opening) {
      const context = { now: this.now, actor, commandId: 'c' as CommandId };
      for (const each of record(state, decide(state, command, context), context)) state = evolve(state, each);
    }
    if (state === null) throw new Error('no opening');
    this.begun = state;
    this.state = frozen(state);
  }

  tries(given: Act): EngagementState {
    this.now = plusMs(this.now, given.wait * 3_600_000);
    const [actor, command] = commandOf(this.state, given);
    const { state, now } = this;
    const envelope: CommandEnvelope<AnyCommand> = {
      commandId: 'c' as CommandId,
      bodySha256: SALT,
      actor,
      expectedRev: state.rev - given.lag,
      libraryHash: LIBRARY,
      command,
    };
    const refusal = admit(state, envelope, now);
    const context = { now, actor, commandId: envelope.commandId };
    const events = decide(state, command, context);

    if (actor.kind === 'system') expect(events.length > 0).toBe(refusal === null);
    if (refusal !== null && actor.kind !== 'system') {
      expect(refusal.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(refusal.message.fr).not.toBe('');
      expect(refusal.source).toBeDefined();
      return state;
    }
    if (events.length === 0) return state;
    if (actor.kind !== 'system') expect(allowedCommands(state, actor)).toContain(command.type);
    expect(refusal).toBeNull();
    this.take(record(state, events, context), command);
    return this.state;
  }

  private take(recorded: readonly RecordedEvent[], command: AnyCommand): void {
    const before = this.state;
    for (const each of recorded) {
      this.state = frozen(evolve(this.state, each));
      this.journal.push(each);
    }
    const after = this.state;
    expect(after.rev).toBe(before.rev + 1);
    expect(after.seq).toBe(before.seq + recorded.length);
    expect(Object.isFrozen(before)).toBe(true);
    agreementsAreNamed(
      before,
      after,
      command,
      recorded.map((each) => each.event),
    );
    timeIsInOrder(after);
    projectionIsWhole(after);
    expect(JSON.stringify(after).length).toBeLessThan(40_000);
  }

  /** The journal alone gives the state back, event by event without a gap. */
  check(): void {
    const folded = this.journal.reduce((state, each) => evolve(state, each), this.begun);
    expect(canonicalJson(folded)).toBe(canonicalJson(this.state));
    this.journal.forEach((each, index) => {
      expect(each.seq).toBe(this.begun.seq + index + 1);
    });
    const effects = this.journal.flatMap(({ event }) =>
      event.type === 'reminder-due'
        ? [`${event.deadline}@${event.percent}`]
        : event.type === 'deadline-passed'
          ? [event.deadline]
          : [],
    );
    expect(new Set(effects).size).toBe(effects.length);
    const ends = this.journal.filter(({ event }) =>
      ['withdrawn', 'expired', 'entered-into-force'].includes(event.type),
    );
    expect(ends.length).toBeLessThanOrEqual(1);
  }
}

/** A clause becomes agreed by an act that names the text on the table, at the revision that was there. */
function agreementsAreNamed(
  before: EngagementState,
  after: EngagementState,
  command: AnyCommand,
  events: readonly Event[],
): void {
  for (const clause of Object.keys(after.clauses) as ClauseId[]) {
    const was = before.clauses[clause];
    const is = after.clauses[clause];
    if (was === undefined || is === undefined) continue;
    expect(is.rev).toBeGreaterThanOrEqual(was.rev);
    if (is.status !== 'agreed' || (was.status === 'agreed' && was.rev === is.rev)) continue;
    const moves =
      command.type === 'send-turn'
        ? command.moves
        : events.flatMap((event) => (event.type === 'turn-sent' ? event.moves : []));
    const naming = moves.filter(
      (move) => move.clause === clause && (move.kind === 'accept' || move.kind === 'propose'),
    );
    expect(naming.length).toBeGreaterThan(0);
    for (const move of naming) {
      if (move.kind === 'accept')
        expect([move.selectionSha256, move.clauseRev]).toEqual([is.proposal?.sha256, was.rev]);
    }
    expect(is.acceptedBy).toEqual(['startup', 'industrial']);
  }
}

function timeIsInOrder(state: EngagementState): void {
  const times = deadlines(state).map((deadline) => deadline.at);
  expect([...times].sort()).toEqual(times);
  for (const deadline of deadlines(state)) {
    const start = state.clocks[deadline.clock];
    expect(start !== undefined && toMs(deadline.at) > toMs(start)).toBe(true);
  }
  if (hasEnded(state)) expect(times).toEqual([]);
}

function projectionIsWhole(state: EngagementState): void {
  const { engagement, clauses, tasks } = project(state);
  expect(canonicalJson(JSON.parse(JSON.stringify(engagement)))).toBe(canonicalJson(engagement));
  expect(clauses).toHaveLength(engagement.counts.total);
  expect(engagement.counts.open + engagement.counts.agreed).toBe(engagement.counts.total);
  expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length);
  if (!hasEnded(state)) expect(tasks.length + engagement.working.length).toBeGreaterThan(0);
}

/** Whoever changes a state in place is found out. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) frozen(each);
  return Object.freeze(value);
}

/** What takes each stage further, by its number below: without it few stories would get to the end. */
const NEXT: { readonly [stage in EngagementState['stage']]?: number } = {
  agreed: 0,
  freezing: 5,
  'in-review': 1,
  signing: 3,
};

function commandOf(state: EngagementState, given: Act): readonly [Actor, AnyCommand] {
  const person = PEOPLE[given.who] ?? CEO;
  const clause = CLAUSES[given.clause] ?? IP;
  const textSha256 = given.odd === 0 ? SALT : (state.frozen?.textSha256 ?? SALT);
  const documentSha256 = given.odd === 1 ? SALT : (documentToSign(state) ?? SALT);
  const next = NEXT[state.stage];
  switch (given.odd > 5 && next !== undefined ? next : given.what) {
    case 0:
      return [person, { type: 'freeze-text' }];
    case 1:
      return [competent(given, [STARTUP_COUNSEL, INDUSTRIAL_COUNSEL]), { type: 'approve-text', textSha256 }];
    case 2:
      return [person, { type: 'return-review', textSha256, points: [{ clause, reason: 'r' }] }];
    case 3:
      return [competent(given, [CEO, DELEGATE]), { type: 'sign-text', textSha256, documentSha256 }];
    case 4:
      return given.odd < 2 ? [person, { type: 'withdraw', reason: 'other' }] : workOf(state, given);
    case 5:
    case 6:
    case 7:
      return workOf(state, given);
    case 8:
      return [ENGINE, { type: 'pass-deadline', deadline: deadlines(state)[given.odd]?.id ?? 'turn-1' }];
    case 9:
      return [person, { type: 'seal-turn', commitment: turnCommitment(SALT, { moves: sealedMoves(given) }) }];
    default:
      return turnOf(state, given);
  }
}

/** Mostly one of those who may. */
function competent({ who, odd }: Act, may: readonly [Actor, Actor]): Actor {
  return (odd < 8 ? may[who % 2] : PEOPLE[who]) ?? CEO;
}

/** A turn by whoever holds the pen, or by somebody else. */
function turnOf(state: EngagementState, given: Act): readonly [Actor, AnyCommand] {
  const { pen, mode } = state.turn;
  if (mode === 'simultaneous') {
    const actor = state.turn.sealed.startup === undefined ? CEO : BUSINESS;
    return [actor, { type: 'seal-turn', commitment: turnCommitment(SALT, { moves: sealedMoves(given) }) }];
  }
  const actor = given.odd === 9 ? (PEOPLE[given.who] ?? CEO) : pen === 'startup' ? CEO : BUSINESS;
  const moves =
    given.what === 10 ? movesOn(state, given, [CLAUSES[given.clause] ?? IP]) : movesOn(state, given, [IP, RESULTS]);
  const turn: Command = { type: 'send-turn', moves };
  return [actor, given.odd === 8 ? { ...turn, nextMode: 'simultaneous' } : turn];
}

function movesOn(state: EngagementState, { what, option, odd }: Act, clauses: readonly ClauseId[]): readonly Move[] {
  return clauses.map((clause): Move => {
    const at = state.clauses[clause];
    const offered = (odd % 2 === 0 ? at?.proposal : (at?.rival ?? at?.proposal)) ?? null;
    const clauseRev = odd === 7 ? 1 : (at?.rev ?? 0);
    const selectionSha256: Sha256 = offered?.sha256 ?? SALT;
    if (offered === null || what === 11) return { kind: 'propose', clause, selection: selection(`option-${option}`) };
    if (at?.status === 'agreed' && what !== 12) return { kind: 'comment', clause, text: 'c' };
    if (what === 12) return { kind: 'refuse', clause, clauseRev, reason: 'r' };
    if (what === 13 && odd > 6) return { kind: 'reserve', clause, selectionSha256, clauseRev, point: 'p' };
    return { kind: 'accept', clause, selectionSha256, clauseRev };
  });
}

function sealedMoves({ option }: Act): readonly Move[] {
  return [IP, RESULTS].map((clause) => ({ kind: 'propose', clause, selection: selection(`option-${option}`) }));
}

/** A result of what the engine waits for, good, bad or late. */
function workOf(state: EngagementState, given: Act): readonly [Actor, AnyCommand] {
  const [work] = outstandingWork(state);
  const late = given.odd === 2 ? 1 : 0;
  if (work?.kind === 'reveal') {
    const turns = (['startup', 'industrial'] as const).map((side): RevealedTurn => {
      const options = [0, 1, 2].map((option) => sealedMoves({ ...given, option }));
      const moves = options.find((each) => turnCommitment(SALT, { moves: each }) === work.commitments[side]);
      if (moves === undefined || given.odd === 3) return { side, opened: false, reason: 'missing' };
      return { side, opened: true, moves: given.odd === 4 ? [] : moves, salt: SALT };
    });
    return [ENGINE, { type: 'reveal-turns', turn: work.turn + late, commitments: work.commitments, turns }];
  }
  if (work?.kind === 'freeze') {
    const request = work.request + late;
    if (given.odd === 5) return [ENGINE, { type: 'refuse-freeze', request, faults: [{ rule: 'R1', clauses: [IP] }] }];
    return [ENGINE, { type: 'record-frozen-text', request, text: TEXT }];
  }
  const request = (work?.request ?? 0) + late;
  const signedAt = plusMs('2026-09-01T08:00:00.000Z' as Instant, 1);
  const documentSha256 = sha256Hex(`signed ${work?.person ?? ('nobody' as PersonId)}`);
  return [ENGINE, { type: 'record-signature', request, documentSha256, signedAt }];
}
