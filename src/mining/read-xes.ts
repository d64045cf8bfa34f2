import { SaxesParser } from 'saxes';
import { LogFault } from './log-fault.ts';
import type { RowSink } from './row-sink.ts';

interface XesEvent {
  activity: string;
  time: string;
}

/**
 * Reads an XES log (IEEE 1849) into the sink, trace by trace. Of each trace its `concept:name`, else its
 * number; of each event `concept:name` and `time:timestamp`. Entities of a DTD are never expanded.
 * @throws LogFault `xes-not-well-formed`, `xes-no-log`.
 */
export async function readXes(chunks: AsyncIterable<string>, sink: RowSink): Promise<void> {
  const parser = new SaxesParser();
  const path: string[] = [];
  let traces = 0;
  let events = 0;
  let name = '';
  let held: XesEvent[] = [];
  let current: XesEvent | null = null;
  let isLog = false;

  parser.on('error', (error) => {
    throw new LogFault('xes-not-well-formed', {
      fr: `Ce fichier XML est mal formé : ${error.message}`,
      en: `This XML file is not well formed: ${error.message}`,
    });
  });
  parser.on('opentag', ({ name: qualified, attributes }) => {
    const tag = qualified.slice(qualified.indexOf(':') + 1);
    const parent = path.at(-1);
    if (path.length === 0) isLog = tag === 'log';
    path.push(tag);
    if (tag === 'trace' && parent === 'log') {
      traces += 1;
      name = '';
      held = [];
    } else if (tag === 'event' && (parent === 'trace' || parent === 'log')) {
      events += 1;
      current = { activity: '', time: '' };
    } else takeAttribute(parent, attributes['key'], attributes['value'] ?? '');
  });
  parser.on('closetag', () => {
    const tag = path.pop();
    const parent = path.at(-1);
    if (tag === 'event' && current !== null) {
      if (parent === 'trace') held.push(current);
      else sink.withoutCase(() => `event ${events}`);
      current = null;
    } else if (tag === 'trace' && parent === 'log') tellTrace();
  });

  for await (const chunk of chunks) parser.write(chunk);
  parser.close();
  if (!isLog) {
    throw new LogFault('xes-no-log', {
      fr: 'Ce fichier XML n’est pas un journal XES : sa racine n’est pas <log>.',
      en: 'This XML file is no XES log: its root is not <log>.',
    });
  }

  function takeAttribute(of: string | undefined, key: string | undefined, value: string): void {
    if (of === 'trace' && key === 'concept:name') name = value;
    if (of !== 'event' || current === null) return;
    if (key === 'concept:name') current.activity = value;
    if (key === 'time:timestamp') current.time = value;
  }

  function tellTrace(): void {
    const before = events - held.length;
    const id = name === '' ? `#${traces}` : name;
    held.forEach(({ activity, time }, index) => {
      sink.add(id, activity, time, () => `trace ${traces}, event ${before + index + 1}`);
    });
    held = [];
  }
}
