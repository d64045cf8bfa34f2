import { type WorkingCalendar, workingCalendar } from '../../calendar/working-calendar.ts';

/** Before the first engagement of any programme, and after the last delay of one of today. */
const FIRST_YEAR = 2015;
const YEARS = 40;

let days: WorkingCalendar | null = null;

/** The one calendar in which the programme counts business days: each is worth 1. Made when first asked for. */
export function programmeDays(): WorkingCalendar {
  days ??= workingCalendar(FIRST_YEAR, YEARS);
  return days;
}
