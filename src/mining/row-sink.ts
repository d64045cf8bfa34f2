import { type LogBuilder, newLogBuilder } from '../domain/monitoring/log/log-builder.ts';
import { LogFault, type LogWarning } from './log-fault.ts';
import { type DayOrder, readTime } from './read-time.ts';

/** Where the readers put what they find. */
export interface RowSink {
  /** How dates in figures are meant from now on. */
  setDayOrder(order: DayOrder): void;
  /** `where`: the line, or the event, for whoever has to mend it. */
  add(caseId: string, activity: string, time: string, where: () => string): void;
  /** An event that belongs to no case. */
  withoutCase(where: () => string): void;
  /** @throws LogFault where nothing, or too little, could be read. */
  finish(): { readonly log: ReturnType<LogBuilder['finish']>['log']; readonly warnings: readonly LogWarning[] };
}

/** Beyond this share of rows that cannot be read, the file is not what it seems. */
const MOST_SKIPPED = 0.01;
/** So many rows tell whether that is so, without reading millions first. */
const EARLY_ROWS = 1000;

/** Rows after `asOf` (milliseconds) are left out. */
export function newRowSink(asOf: number): RowSink {
  // A text cut out of a chunk keeps the whole chunk in memory; one that was copied does not.
  const builder = newLogBuilder((text) => Buffer.from(text).toString());
  let order: DayOrder = 'day-first';
  let rows = 0;
  let skipped = 0;
  let firstSkipped: string | null = null;
  let lonely = 0;
  let firstLonely: string | null = null;
  let later = 0;
  return {
    setDayOrder: (found) => {
      order = found;
    },
    add(caseId, activity, time, where) {
      rows += 1;
      const at = readTime(time, order);
      if (caseId === '' || activity === '' || Number.isNaN(at)) {
        skipped += 1;
        firstSkipped ??= `${where()}: ${describe(caseId, activity, time)}`;
        if (rows === EARLY_ROWS && skipped > EARLY_ROWS / 2) throw unreadable();
      } else if (at > asOf) later += 1;
      else builder.add(caseId, activity, at);
    },
    withoutCase(where) {
      lonely += 1;
      firstLonely ??= where();
    },
    finish() {
      if (skipped > MOST_SKIPPED * rows) throw unreadable();
      if (builder.events === 0) throw later > 0 ? allLater(asOf) : empty();
      const { log, outOfOrder } = builder.finish();
      const all: LogWarning[] = [
        { code: 'row-skipped', count: skipped, first: firstSkipped },
        { code: 'times-out-of-order', count: outOfOrder, first: null },
        { code: 'event-without-case', count: lonely, first: firstLonely },
        { code: 'after-as-of', count: later, first: null },
      ];
      return { log, warnings: all.filter(({ count }) => count > 0) };
    },
  };

  function unreadable(): LogFault {
    return new LogFault('log-rows-unreadable', {
      fr: `${skipped} lignes sur ${rows} sont illisibles ; la première : ${firstSkipped}.`,
      en: `${skipped} of ${rows} rows cannot be read; the first: ${firstSkipped}.`,
    });
  }
}

function describe(caseId: string, activity: string, time: string): string {
  if (caseId === '') return 'case = ""';
  return activity === '' ? 'activity = ""' : `time = ${JSON.stringify(time.slice(0, 60))}`;
}

function empty(): LogFault {
  return new LogFault('log-empty', { fr: 'Ce journal ne contient aucun événement.', en: 'This log holds no event.' });
}

function allLater(asOf: number): LogFault {
  const time = new Date(asOf).toISOString();
  return new LogFault('log-after-as-of', {
    fr: `Tous les événements sont postérieurs au ${time}.`,
    en: `All events are after ${time}.`,
  });
}
