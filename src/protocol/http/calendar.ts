import * as z from 'zod';
import { instant } from './scalars.ts';

export const calendarReply = z
  .object({ feed: z.object({ createdAt: instant, readAt: instant.nullable() }).nullable() })
  .meta({ id: 'CalendarFeed' });

export const calendarAddressReply = z
  .object({ url: z.string().meta({ description: 'Told this once: whoever has it reads your deadlines.' }) })
  .meta({ id: 'CalendarAddress' });
