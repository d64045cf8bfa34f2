import { eventsUntil, type LogView, viewAt } from '../log/case-view.ts';
import { DAY_MS, type EventLog } from '../log/event-log.ts';
import { finalStates, viewByFinalStates } from '../log/final-states.ts';
import { type SurvivalQuantile, survivalQuantile } from '../statistics/survival-quantile.ts';
import { type BackTest, backTest } from './back-test.ts';
import { silentBackground, stateMedians } from './background.ts';
import { type Background, newCaseWalk } from './case-walk.ts';
import { gatheredHazard, hazardTable } from './hazard-table.ts';
import { type RiskModel, riskOf } from './risk-model.ts';
import { type StateCurves, stateCurves } from './state-curves.ts';
import type { Target } from './target.ts';
import { trainLate } from './train-late.ts';
import { trainSilent } from './train-silent.ts';

/** How a state is judged: by what was learned of it, or by thresholds of time alone. */
export type Source = 'learned' | 'threshold';

export interface StateFigures {
  readonly name: string;
  readonly exits: number;
  /** Cases in it now. */
  readonly open: number;
  readonly median: SurvivalQuantile;
  /** By when 85 % have left: what one may expect (a Kanban service level). */
  readonly expected: SurvivalQuantile;
  readonly source: Source;
  /** Cases end in it. */
  readonly final: boolean;
}

/** An open case, and what there is to say of it. */
export interface OpenCase {
  readonly caseIndex: number;
  readonly state: number;
  /** Since when it is in its state; milliseconds. */
  readonly since: number;
  readonly risk: number;
  readonly days: number;
  readonly visitsBefore: number;
  /** How many times slower than others in the same states. */
  readonly slowness: number;
  /** Days since it began. */
  readonly age: number;
}

export interface LogAnalysis {
  readonly states: readonly StateFigures[];
  readonly test: BackTest;
  /** Open cases, the most at risk first. */
  readonly open: readonly OpenCase[];
  /** False: the log seldom says that a case ended, so that one silent longer than 99 % of stays counts as over. */
  readonly endsMarked: boolean;
}

/** Where nothing was ever learned of stays, a state is taken as ripe after a month. */
const RIPE_DAYS = 30;

/** Learns from a log, judges what was learned, and tells the risk of every case that is open at `asOf`. */
export function analyseLog(log: EventLog, target: Target, asOf: number): LogAnalysis {
  const stays = stateCurves(viewAt(log, log.last)).all;
  const ago = (share: number) => asOf - (survivalQuantile(stays, share).value ?? RIPE_DAYS) * DAY_MS;
  const ripe = ago(0.95);
  const final = finalStates(log, asOf, ripe);
  const { view, marked } = viewByFinalStates(log, asOf, final, { ripe, dead: ago(0.99) });
  const curves = stateCurves(view);
  const test = backTest(log, target);
  const trained = target.kind === 'silent' ? trainSilent(view, target.days) : trainLate(view, test.limit ?? 0);
  const background = trained?.background ?? fallbackBackground(view, curves, target);
  // What does not beat the simplest rules is not used.
  const model =
    trained === null || test.evaluation.verdict !== 'learned' ? trained && unswitched(trained.model) : trained.model;
  const open = openCases(view, background, model, target, test.limit);
  const openIn = new Uint32Array(log.states.length);
  for (const { state } of open) openIn[state] = (openIn[state] ?? 0) + 1;
  const states = log.states.map((name, state): StateFigures => {
    const curve = curves.states[state] ?? curves.all;
    return {
      name,
      exits: curve.exits,
      open: openIn[state] ?? 0,
      median: survivalQuantile(curve, 0.5),
      expected: survivalQuantile(curve, 0.85),
      source: model?.switched[state] === 1 ? 'learned' : 'threshold',
      final: final[state] === 1,
    };
  });
  return { states, test, open, endsMarked: marked };
}

function unswitched(model: RiskModel): RiskModel {
  return { ...model, switched: new Uint8Array(model.switched.length) };
}

function fallbackBackground(view: LogView, curves: StateCurves, target: Target): Background {
  if (target.kind === 'silent') return silentBackground(view, target.days);
  const signal = { ofState: () => 0, ofAll: () => 0 };
  return { table: hazardTable(view), medians: stateMedians(curves), signal };
}

function openCases(
  { log, until, ended }: LogView,
  background: Background,
  model: RiskModel | null,
  target: Target,
  limit: number | null,
): readonly OpenCase[] {
  const walk = newCaseWalk(log, background);
  const open: OpenCase[] = [];
  for (let index = 0; index < log.cases.length; index += 1) {
    const end = eventsUntil(log, index, until);
    if (ended(index) || end === log.starts[index]) continue;
    walk.begin(index);
    for (let event = log.starts[index] ?? 0; event < end; event += 1) walk.step();
    const look = walk.lookAt(until);
    open.push({
      caseIndex: index,
      state: look.state,
      since: log.at[end - 1] ?? 0,
      risk: riskAt(look.state, look.elapsed, look.age, look.features),
      days: look.elapsed,
      visitsBefore: walk.visitsBefore,
      slowness: walk.slowness(until),
      age: look.age,
    });
  }
  return open.sort((one, other) => other.risk - one.risk || other.days - one.days || one.caseIndex - other.caseIndex);

  function riskAt(state: number, elapsed: number, age: number, features: Float64Array): number {
    // Longer than the limit already: nothing is left to foretell.
    if (target.kind === 'late' && limit !== null && age > limit) return 1;
    if (model !== null) return riskOf(model, state, features, 0);
    if (target.kind === 'late') return 1 - target.share;
    return Math.exp(-gatheredHazard(background.table, null, elapsed, elapsed + target.days));
  }
}
