import type { ProcessFact } from '../facts/process-fact.ts';

/**
 * The facts of one engagement as XES (IEEE 1849), one trace, for tools that know no objects. `name` stands
 * for the engagement: give a pseudonym. Nothing else than the facts is in it.
 */
export function xesOf(name: string, facts: readonly ProcessFact[]): string {
  const events = facts.map((fact) =>
    [
      '    <event>',
      text('      ', 'concept:name', fact.kind),
      `      <date key="time:timestamp" value="${new Date(fact.at).toISOString()}"/>`,
      text('      ', 'lifecycle:transition', 'complete'),
      text('      ', 'entente:stage', fact.stage),
      ...(fact.side === null ? [] : [text('      ', 'org:group', fact.side)]),
      ...(fact.clause === undefined ? [] : [text('      ', 'entente:clause', fact.clause)]),
      '    </event>',
    ].join('\n'),
  );
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">',
    '  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>',
    '  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>',
    '  <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>',
    '  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>',
    '  <classifier name="Activity" keys="concept:name"/>',
    '  <trace>',
    text('    ', 'concept:name', name),
    ...events,
    '  </trace>',
    '</log>',
  ].join('\n')}\n`;
}

function text(indent: string, key: string, value: string): string {
  return `${indent}<string key="${key}" value="${escaped(value)}"/>`;
}

function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
