import { DAY_MS, type EventLog } from '../log/event-log.ts';
import { gatheredHazard, type HazardTable } from './hazard-table.ts';
import { LEARNING } from './learning-policy.ts';
import { FEATURES, type Look } from './rows.ts';

/** What a state says of what is foretold, as log-odds, after so many days in it. */
export interface Signal {
  readonly ofState: (state: number, elapsed: number) => number;
  readonly ofAll: (elapsed: number) => number;
}

/** What was learned of a log before anything of it is looked at. */
export interface Background {
  readonly table: HazardTable;
  /** Median days in each state; where a state has none, that of all. */
  readonly medians: Float64Array;
  readonly signal: Signal;
}

/** Goes through the events of one case after the other, and looks at a case at any moment of its way. */
export interface CaseWalk {
  begin(caseIndex: number): void;
  /** Takes the next event of the case. */
  step(): void;
  /** The place in the log of the event last taken. */
  readonly event: number;
  /** Days between the two events last taken; 0 at the first. */
  readonly gap: number;
  /** The case as at `time`, which is not before the event last taken. The look is overwritten by the next. */
  lookAt(time: number): Look;
  /** How often the case was in its present state before. */
  readonly visitsBefore: number;
  /** How many times slower than others in the same states, by the events seen. */
  slowness(time: number): number;
}

export function newCaseWalk(log: EventLog, { table, medians, signal }: Background): CaseWalk {
  const visits = new Uint32Array(log.states.length);
  /** The walk in which each state was last counted: counts of earlier walks are void. */
  const countedIn = new Uint32Array(log.states.length);
  const features = new Float64Array(FEATURES);
  let round = 0;
  let caseIndex = 0;
  let event = 0;
  let expected = 0;
  let gap = 0;
  const walk: CaseWalk = {
    begin(index) {
      round += 1;
      caseIndex = index;
      event = (log.starts[index] ?? 0) - 1;
      expected = 0;
      gap = 0;
    },
    step() {
      event += 1;
      const state = log.state[event] ?? 0;
      visits[state] = countedIn[state] === round ? (visits[state] ?? 0) + 1 : 1;
      countedIn[state] = round;
      if (event === log.starts[caseIndex]) return;
      gap = ((log.at[event] ?? 0) - (log.at[event - 1] ?? 0)) / DAY_MS;
      expected += gatheredHazard(table, log.state[event - 1] ?? 0, 0, gap);
    },
    get event() {
      return event;
    },
    get gap() {
      return gap;
    },
    get visitsBefore() {
      return (visits[log.state[event] ?? 0] ?? 1) - 1;
    },
    slowness(time) {
      const elapsed = (time - (log.at[event] ?? 0)) / DAY_MS;
      const exits = event - (log.starts[caseIndex] ?? 0);
      const due = expected + gatheredHazard(table, log.state[event] ?? 0, 0, elapsed);
      return (due + LEARNING.priorCaseExits) / (exits + LEARNING.priorCaseExits);
    },
    lookAt(time) {
      const state = log.state[event] ?? 0;
      const elapsed = (time - (log.at[event] ?? 0)) / DAY_MS;
      const age = (time - (log.at[log.starts[caseIndex] ?? 0] ?? 0)) / DAY_MS;
      const overMedian = elapsed / (medians[state] ?? 1);
      features[0] = signal.ofState(state, elapsed);
      features[1] = signal.ofAll(elapsed);
      features[2] = Math.log1p(elapsed);
      features[3] = Math.log1p(age);
      features[4] = Math.log(event - (log.starts[caseIndex] ?? 0) + 1);
      features[5] = Math.log1p(walk.visitsBefore);
      features[6] = Math.log(walk.slowness(time));
      features[7] = Math.log1p(gap);
      features[8] = Math.log1p(overMedian);
      return { caseIndex, state, elapsed, age, overMedian, features };
    },
  };
  return walk;
}
