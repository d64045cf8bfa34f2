import { eventsUntil, type LogView } from './case-view.ts';
import { DAY_MS } from './event-log.ts';

/**
 * Calls `visit` for every stay in a state that began by the view's moment: from one event of a case to its
 * next. A stay that was still running is censored there (`exited` false). Days.
 */
export function eachSpell(view: LogView, visit: (state: number, days: number, exited: boolean) => void): void {
  const { log, until, ended } = view;
  for (let index = 0; index < log.cases.length; index += 1) {
    const end = eventsUntil(log, index, until);
    for (let event = log.starts[index] ?? 0; event < end; event += 1) {
      const from = log.at[event] ?? 0;
      if (event + 1 < end) visit(log.state[event] ?? 0, ((log.at[event + 1] ?? 0) - from) / DAY_MS, true);
      else if (!ended(index)) visit(log.state[event] ?? 0, (until - from) / DAY_MS, false);
    }
  }
}
