import { areaUnderCurve } from '../statistics/auc.ts';
import { brierScore } from '../statistics/brier.ts';
import { type CalibrationBin, calibrationBins } from '../statistics/calibration-bins.ts';
import { fitLogistic, logisticOf } from '../statistics/logistic.ts';
import { LEARNING } from './learning-policy.ts';
import { risksOf } from './risk-model.ts';
import type { Rows } from './rows.ts';
import type { Trained } from './train-silent.ts';

export interface Score {
  readonly auc: number | null;
  readonly brier: number | null;
}

/** How well cases after the split were foretold, beside what needs no learning. */
export interface Evaluation extends Score {
  readonly snapshots: number;
  /** The share of looks for which what is foretold came. */
  readonly baseRate: number | null;
  readonly calibration: readonly CalibrationBin[];
  /** 1: as spread as it should be; below, too sure of itself (Cox 1958). */
  readonly calibrationSlope: number | null;
  readonly baselines: {
    readonly elapsed: Score;
    readonly caseAge: Score;
    readonly elapsedOverMedian: Score;
    readonly constant: Score;
  };
  /** The same over cases that began after the split alone: none of their past was learned from. */
  readonly newCases: Score & { readonly snapshots: number };
  readonly verdict: Verdict;
}

/** `learned`: a higher AUC than each baseline, and a lower Brier score than the constant. */
export type Verdict = 'learned' | 'baseline-as-good' | 'cannot-tell';

/** Judges what was learned on rows that it did not see. `isNew`: the case began after the split. */
export function evaluate(trained: Trained | null, test: Rows, isNew: (caseIndex: number) => boolean): Evaluation {
  const { labels, count } = test;
  const baseRate = count === 0 ? null : labels.reduce((sum, label) => sum + label, 0) / count;
  const risks = trained === null ? null : risksOf(trained.model, test);
  const mixed = baseRate !== null && baseRate > 0 && baseRate < 1;
  const score: Score = risks === null ? NONE : { auc: areaUnderCurve(risks, labels), brier: brierScore(risks, labels) };
  const baselines = {
    elapsed: baseline(test.elapsed, test, trained?.rows, 'elapsed'),
    caseAge: baseline(test.age, test, trained?.rows, 'age'),
    elapsedOverMedian: baseline(test.overMedian, test, trained?.rows, 'overMedian'),
    // The best that can be said without looking at the case.
    constant: { auc: mixed ? 0.5 : null, brier: baseRate === null ? null : baseRate * (1 - baseRate) },
  };
  return {
    snapshots: count,
    baseRate,
    ...score,
    calibration: risks === null ? [] : calibrationBins(risks, labels, LEARNING.bins),
    calibrationSlope: risks === null || !mixed ? null : slopeOf(risks, labels),
    baselines,
    newCases: ofNew(risks, test, isNew),
    verdict: verdictOf(score, baselines),
  };
}

const NONE: Score = { auc: null, brier: null };

function baseline(
  values: Float64Array,
  test: Rows,
  seen: Rows | undefined,
  name: 'elapsed' | 'age' | 'overMedian',
): Score {
  const auc = areaUnderCurve(values, test.labels);
  if (seen === undefined || test.count === 0) return { auc, brier: null };
  const features = seen[name].map(Math.log1p);
  const fit = fitLogistic({ features, width: 1, labels: seen.labels, rowWeights: seen.weights }, LEARNING.ridge);
  const told = values.map((value) => logisticOf(fit, Float64Array.of(Math.log1p(value)), 0));
  return { auc, brier: brierScore(told, test.labels) };
}

/** The weight of a regression of what came on the log-odds foretold. */
function slopeOf(risks: Float64Array, labels: Uint8Array): number {
  const features = risks.map((risk) => Math.log(Math.max(risk, 1e-9) / Math.max(1 - risk, 1e-9)));
  return fitLogistic({ features, width: 1, labels }, 1e-6).weights[0] ?? 0;
}

function ofNew(risks: Float64Array | null, test: Rows, isNew: (caseIndex: number) => boolean): Evaluation['newCases'] {
  const chosen = [...test.cases.keys()].filter((row) => isNew(test.cases[row] ?? 0));
  if (risks === null || chosen.length === 0) return { snapshots: chosen.length, ...NONE };
  const told = Float64Array.from(chosen, (row) => risks[row] ?? 0);
  const labels = Uint8Array.from(chosen, (row) => test.labels[row] ?? 0);
  return { snapshots: chosen.length, auc: areaUnderCurve(told, labels), brier: brierScore(told, labels) };
}

function verdictOf(
  { auc, brier }: Score,
  { elapsed, caseAge, elapsedOverMedian, constant }: Evaluation['baselines'],
): Verdict {
  if (auc === null || brier === null || constant.brier === null) return 'cannot-tell';
  const best = Math.max(elapsed.auc ?? 0, caseAge.auc ?? 0, elapsedOverMedian.auc ?? 0);
  return auc > best && brier < constant.brier ? 'learned' : 'baseline-as-good';
}
