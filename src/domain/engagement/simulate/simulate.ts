import { plusMs } from '../../calendar/instant.ts';
import type { Actor } from '../actor.ts';
import { CEO, ENGINE } from '../explore/people.ts';
import { deadlinesIn, tasksIn } from '../explore/seen-in.ts';
import type { Rules, SealedContent } from '../explore/world.ts';
import { hasEnded, type Stage } from '../state.ts';
import { actsOf } from './acts-of.ts';
import { DAY_MS, INTRUDERS, PARTIES } from './cast.ts';
import { drain } from './drain.ts';
import type { Breach } from './invariants.ts';
import { Random } from './random.ts';
import { resultOf, timerOf } from './reports.ts';
import { Run, type Sent } from './run.ts';

export interface RunReport {
  readonly seed: number;
  readonly breach: Breach | null;
  /** What happened, line by line. */
  readonly told: readonly string[];
  readonly stage: Stage;
  /** Types of the accepted acts. */
  readonly acts: readonly string[];
}

/** Most runs end by themselves before that. */
const MOST_STEPS = 40;

/** Once all have signed: reports, decisions and follow-up take as long as the talks. */
const STEPS_OF_THE_PERFORMANCE = 28;

/** What people still try, and what still arrives, once all is over. */
const STEPS_AFTER_THE_END = 8;

/** One run in so many is left to time alone at its end. */
const DRAINED_EVERY = 16;

/**
 * One engagement, from the application on, by people, clocks and accidents that follow from the seed
 * alone. It stops at the end of the procedure, at the first broken invariant, or after `MOST_STEPS`.
 */
export function simulate(seed: number, rules: Rules): RunReport {
  const random = new Random(seed);
  const play = new Play(rules, random);
  const { run } = play;
  let left = MOST_STEPS;
  let performed = false;
  for (; left > 0 && run.breach === null; left -= 1) {
    play.step();
    if (!performed && run.world.state.execution !== undefined) {
      performed = true;
      left = STEPS_OF_THE_PERFORMANCE;
    }
    if (hasEnded(run.world.state)) left = Math.min(left, STEPS_AFTER_THE_END);
  }
  if (run.breach === null && random.below(DRAINED_EVERY) === 0) drain(run);
  return { seed, breach: run.breach, told: run.told, stage: run.world.state.stage, acts: play.acts };
}

class Play {
  readonly run: Run;
  readonly acts: string[] = [];
  private readonly sealed = new Map<string, SealedContent>();
  /** Sent before, or made and not sent yet: each may arrive at any later time, and again. */
  private readonly underWay: Sent[] = [];
  private readonly goodwill: number;
  private readonly patience: number;
  private readonly random: Random;

  constructor(rules: Rules, random: Random) {
    this.random = random;
    this.run = new Run(rules, random);
    this.goodwill = 0.4 + random.next() * 0.55;
    this.patience = random.next() * 0.2;
  }

  step(): void {
    const { random } = this;
    const dice = random.next();
    if (dice < 0.008) this.run.crash();
    else if (dice < 0.13) this.again();
    else if (dice < 0.13 + this.patience) this.time();
    else if (dice < 0.55) this.engine() || this.person();
    else this.person();
  }

  /** A message made earlier arrives: on the revision that it was made for, or sent anew after a reload. */
  private again(): void {
    const { rev, turn } = this.run.world.state;
    // Mostly of the side that holds the pen: what the other sends is refused before it is read.
    const theirs = this.underWay.filter(({ actor }) => actor.kind === 'person' && actor.side === turn.pen);
    const sent = this.random.pick(theirs.length > 0 && this.random.chance(0.7) ? theirs : this.underWay);
    if (sent === undefined) return;
    this.send(this.random.chance(0.7) ? { ...sent, expectedRev: rev } : sent);
  }

  private time(): void {
    const { random, run } = this;
    const { state, now } = run.world;
    const next = deadlinesIn(state)[0]?.at;
    const soon = plusMs(now, random.below(9 * 24) * (DAY_MS / 24));
    if (next !== undefined && random.chance(0.7)) run.wait(next);
    else run.wait(soon);
    const fires = 1 + random.below(3);
    for (let fired = 0; fired < fires && run.breach === null; fired += 1) {
      const timer = timerOf(run.world, random);
      if (timer !== null) run.reports(timer);
    }
  }

  private engine(): boolean {
    const result = resultOf(this.run.world, this.random, this.sealed);
    return result !== null && this.run.reports(result);
  }

  private person(): void {
    const { random, run, sealed, goodwill } = this;
    const { state, now, witness } = run.world;
    const actor = this.somebody();
    const as = actor.kind === 'person' ? actor : CEO;
    const command = actsOf({ state, now, actor: as, random, sealed, goodwill });
    if (command === null) return;
    const expectedRev = random.chance(0.95) ? state.rev : state.rev - 1 - random.below(3);
    const sent: Sent = { actor, command, seen: witness.edits, expectedRev };
    if (random.chance(0.1)) this.underWay.push(sent);
    else this.send(sent);
  }

  /** Mostly somebody who is awaited; sometimes anybody, or one who has no business there. */
  private somebody(): Actor {
    const { random } = this;
    if (random.chance(0.04)) return random.pick(INTRUDERS) ?? ENGINE;
    const task = random.chance(0.6) ? random.pick(tasksIn(this.run.world.state)) : undefined;
    if (task === undefined) return random.pick(PARTIES) ?? ENGINE;
    const { person, side, roles } = task;
    const awaited = PARTIES.filter((each) => (person === null ? roles.includes(each.role) : each.person === person));
    return random.pick(awaited.filter((each) => side === null || each.side === side)) ?? ENGINE;
  }

  private send(sent: Sent): void {
    if (!this.run.sends(sent)) return;
    this.acts.push(sent.command.type);
    this.underWay.push(sent);
  }
}
