import * as z from 'zod';
import type { TimePerSide } from '../../domain/monitoring/facts/time-per-side.ts';
import { calendarDate } from './scalars.ts';

const days = z.int().nonnegative();

const timePerSide = z
  .object({
    from: calendarDate,
    to: calendarDate,
    total: days,
    days: z.object({ startup: days, industrial: days, both: days, programme: days, paused: days }),
  })
  .meta({
    id: 'TimePerSide',
    description:
      'Business days of an engagement by whom it waited for when the day began. They sum to the total: the business days after `from`, up to `to`.',
  }) satisfies z.ZodType<TimePerSide>;

/** Null once the content of the engagement is erased. */
export const timeReply = z.object({ time: timePerSide.nullable() }).meta({ id: 'EngagementTime' });
