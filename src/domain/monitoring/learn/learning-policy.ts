/** Every number of what is learned from a log, with its reason. */
export const LEARNING = {
  /** A state is judged by its own table only after so many exits: a rate of 100 is known to a tenth (1/√100). */
  exitsToSwitch: 100,
  /** Exits that the expectation is worth beside those seen (gamma prior): ten seen say as much as what all states say. */
  priorExits: 10,
  /** The same for how fast one case is: few events say little of it. */
  priorCaseExits: 3,
  /** Ridge of the regression: weights beyond one unit of log-odds per standard deviation need evidence. */
  ridge: 1,
  /** The last share of what is visible is kept aside to see whether calibration holds before anything is switched. */
  checkShare: 0.25,
  /** Calibration holds within this share of the rows … */
  calibrationSlack: 0.1,
  /** … or within so many standard errors; weekly looks at one case repeat each other, so more than the usual two. */
  calibrationErrors: 4,
  /** Fewer rows than this, and one looks daily instead of weekly. */
  rowsForWeeks: 5_000,
  /** More than this teach nothing more (nine weights are then known to a hundredth): every n-th case is taken. */
  mostTrainingRows: 60_000,
  /** More than this are not judged one by one: every n-th case is taken, and the report says so. */
  mostSnapshots: 2_000_000,
  /** An activity ends a case when it is the last of at least this share of the cases that hold it. */
  finalShare: 0.8,
  /** Bins of the calibration that the report shows. */
  bins: 10,
} as const;

/** Lower edges of the buckets of elapsed time, in days: about as wide as they are far. */
export const BUCKET_DAYS = [
  0,
  1 / 24,
  1 / 6,
  0.5,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  10,
  12,
  14,
  17,
  21,
  25,
  30,
  37,
  45,
  60,
  80,
  100,
  130,
  180,
  270,
  365,
] as const;
