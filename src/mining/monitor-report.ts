import type { Language } from '../domain/language.ts';
import { analyseLog, type OpenCase, type Source, type StateFigures } from '../domain/monitoring/learn/analyse-log.ts';
import type { Evaluation } from '../domain/monitoring/learn/evaluate.ts';
import type { Target } from '../domain/monitoring/learn/target.ts';
import type { EventLog } from '../domain/monitoring/log/event-log.ts';
import type { SurvivalQuantile } from '../domain/monitoring/statistics/survival-quantile.ts';
import { caseReasons } from './case-reasons.ts';
import type { LogWarning } from './log-fault.ts';

/** What `entente monitor --json` prints. Times in ISO 8601, durations in days. */
export interface MonitorReport {
  readonly cases: number;
  readonly events: number;
  readonly first: string;
  readonly last: string;
  readonly asOf: string;
  readonly states: readonly {
    readonly name: string;
    readonly exits: number;
    readonly open: number;
    readonly final: boolean;
    readonly medianDays: number | null;
    /** 95 %. */
    readonly medianInterval: readonly [number | null, number | null];
    readonly expectedDays: number | null;
    readonly source: Source;
  }[];
  readonly evaluation: {
    readonly split: string;
    readonly target: string;
    readonly limitDays: number | null;
    readonly everyCase: number;
  } & Evaluation;
  readonly atRisk: readonly {
    readonly case: string;
    readonly state: string;
    readonly since: string;
    readonly risk: number;
    readonly reasons: readonly string[];
  }[];
  /** False: the log seldom says that a case ended; one silent longer than 99 % of stays counts as over. */
  readonly endsMarked: boolean;
  readonly warnings: readonly LogWarning[];
}

/** Analyses a log that was read, and puts what was found into words and keys. */
export function monitorReport(
  { log, warnings }: { readonly log: EventLog; readonly warnings: readonly LogWarning[] },
  target: Target,
  asOf: number,
  language: Language,
): MonitorReport {
  const { states, test, open, endsMarked } = analyseLog(log, target, asOf);
  return {
    cases: log.cases.length,
    events: log.at.length,
    first: iso(log.first),
    last: iso(log.last),
    asOf: iso(asOf),
    states: states.map(stateLine),
    evaluation: {
      split: iso(test.split),
      target: target.kind === 'silent' ? `silent:${target.days}d` : `late:p${Math.round(target.share * 100)}`,
      limitDays: test.limit,
      everyCase: test.everyCase,
      ...test.evaluation,
    },
    atRisk: open.map((one: OpenCase) => ({
      case: log.cases[one.caseIndex] ?? '',
      state: log.states[one.state] ?? '',
      since: iso(one.since),
      risk: one.risk,
      reasons: caseReasons(one, states[one.state], test.limit, language),
    })),
    endsMarked,
    warnings,
  };
}

function stateLine({ name, exits, open, final, median, expected, source }: StateFigures) {
  return {
    name,
    exits,
    open,
    final,
    medianDays: median.value,
    medianInterval: intervalOf(median),
    expectedDays: expected.value,
    source,
  };
}

function intervalOf({ low, high }: SurvivalQuantile): readonly [number | null, number | null] {
  return [low, high];
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
