import type { Delay } from '../domain/calendar/delay.ts';
import type {
  Decider,
  ExecutionPlan,
  ExitTerms,
  PlannedCondition,
  PlannedMilestone,
  SilenceEffect,
} from '../domain/engagement/execution/plan.ts';
import type { ClauseId } from '../domain/ids.ts';
import type { Library } from '../domain/memorandum/library.ts';
import { milestoneTerms } from '../domain/memorandum/milestone-terms.ts';
import type { Selection } from '../domain/memorandum/selection.ts';
import { effectiveValues, type Values } from '../domain/memorandum/values/effective.ts';
import { SIDES } from '../domain/side.ts';

interface Agreed {
  readonly option: string;
  readonly values: Values;
}

/** Memorandum 3.17 and 3.31: for a clause that names no delay, or is not in the text. */
const DECISION_DAYS = 15;
const REWORK_DAYS = 30;
const CURE_DAYS = 30;
const NOTICE_DAYS = 30;
const HARDSHIP_DAYS = 45;
const FORCE_MAJEURE_DAYS = 90;
const POC_WEEKS = 12;
/** Memorandum 3.12 and 3.21. */
const INVENTION_DAYS = 30;
const REVIEW_DAYS = 30;
const MAX_DELAY_MONTHS = 6;

/**
 * What the agreed terms ask of the performance: ids, numbers and dates. Milestones are `m1`, `m2` … and
 * criteria `c1`, `c2` … in the order of the text, where their words are.
 *
 * @returns null when the text has no clause on milestones: there is nothing to follow
 */
export function planOf(library: Library, selection: Selection): ExecutionPlan | null {
  const milestones = agreed(library, selection, 'milestones-pilot');
  if (milestones === null) return null;
  return {
    conditions: conditionsOf(library, selection),
    milestones: milestonesOf(milestones),
    decision: days(milestones, 'decision_days', DECISION_DAYS),
    rework: days(milestones, 'rework_days', REWORK_DAYS),
    exit: exitOf(agreed(library, selection, 'term-exit')),
    ...publicationsOf(library, selection),
  };
}

function conditionsOf(library: Library, selection: Selection): readonly PlannedCondition[] {
  const money = agreed(library, selection, 'financial-terms');
  const equipment = agreed(library, selection, 'equipment-materials');
  const control = agreed(library, selection, 'export-control-security');
  const conditions: PlannedCondition[] = [];
  // The work is paid by an aid that somebody has yet to grant.
  if (money?.option === 'grant-funded') conditions.push({ id: 'public-aid', kind: 'public-aid', by: null });
  // No insurance, no access to the other's site (liability-insurance).
  if (equipment?.values['on_site_work'] === true) {
    conditions.push({ id: 'insurance-certificate', kind: 'insurance-certificate', by: 'startup' });
  }
  const classes = control?.values['item_class'];
  if (Array.isArray(classes) && classes.some((one) => one !== 'none')) {
    conditions.push({ id: 'export-licence', kind: 'export-licence', by: null });
  }
  return conditions;
}

function milestonesOf({ option, values }: Agreed): readonly PlannedMilestone[] {
  const { gates, criteria } = milestoneTerms(values);
  const common = { criteria: criteria.map((_, index) => `c${index + 1}`), ...judgedBy(option, values) };
  if (gates.length === 0) {
    // The end of the proof of concept is then the only milestone.
    const weeks = typeof values['poc_weeks'] === 'number' ? values['poc_weeks'] : POC_WEEKS;
    return [{ id: 'm1', due: { days: weeks * 7 }, ...common }];
  }
  return gates.map(({ date, row }, index) => ({
    id: `m${index + 1}`,
    due: { date },
    ...common,
    ...(option === 'stage-gates' ? { decider: (row['decider'] === 'leads' ? 'leads' : 'committee') as Decider } : {}),
  }));
}

/** Who decides, what silence means and how often the work is sent back, as each option of the clause words it. */
function judgedBy(
  option: string,
  values: Values,
): { readonly decider: Decider; readonly silence: SilenceEffect; readonly reworks: number } {
  switch (option) {
    case 'fixed-poc':
      return { decider: 'industrial', silence: 'no-go', reworks: 0 };
    case 'success-converts':
      return { decider: 'both', silence: 'as-reported', reworks: 1 };
    case 'industrial-acceptance':
      return { decider: 'industrial', silence: values['silence_effect'] === 'refused' ? 'no-go' : 'go', reworks: 1 };
    default:
      return { decider: 'committee', silence: 'escalates', reworks: 1 };
  }
}

function exitOf(clause: Agreed | null): ExitTerms {
  const notice = days(clause, 'notice_days', NOTICE_DAYS);
  const leaving = {
    startup: clause?.option === 'mutual-convenience',
    industrial: ['mutual-convenience', 'startup-protected', 'industrial-convenience'].includes(clause?.option ?? ''),
  };
  const [startup, industrial] = SIDES.map((side) => (leaving[side] ? notice : null));
  return {
    notice: { startup: startup ?? null, industrial: industrial ?? null },
    cure: days(clause, 'cure_days', CURE_DAYS),
    hardship: { days: number(clause, 'hardship_days', HARDSHIP_DAYS) + number(clause, 'notice_days', NOTICE_DAYS) },
    forceMajeure: days(clause, 'force_majeure_days', FORCE_MAJEURE_DAYS),
  };
}

/** How long a planned publication is reviewed, and an invention decided on, where the text has an article on it. */
function publicationsOf(library: Library, selection: Selection): Pick<ExecutionPlan, 'publications' | 'inventions'> {
  const publishing = agreed(library, selection, 'publications');
  const patents = agreed(library, selection, 'patent-prosecution');
  const publications = {
    review: days(publishing, 'review_days', REVIEW_DAYS),
    maxDelayMonths: number(publishing, 'max_delay_months', MAX_DELAY_MONTHS),
    silenceIsConsent: publishing?.values['silence_is_consent'] !== false,
  };
  return {
    ...(publishing === null ? {} : { publications }),
    ...(patents === null ? {} : { inventions: { decision: days(patents, 'decision_days', INVENTION_DAYS) } }),
  };
}

/** A clause of the text, with the values that its words are made with. */
function agreed(library: Library, selection: Selection, id: string): Agreed | null {
  const chosen = selection.clauses[id as ClauseId];
  const clause = library.clauses.find((one) => one.id === id);
  if (chosen === undefined || clause === undefined) return null;
  return { option: chosen.option, values: effectiveValues(clause, chosen) };
}

function days(clause: Agreed | null, name: string, otherwise: number): Delay {
  return { days: number(clause, name, otherwise) };
}

function number(clause: Agreed | null, name: string, otherwise: number): number {
  const value = clause?.values[name];
  return typeof value === 'number' && value > 0 ? value : otherwise;
}
