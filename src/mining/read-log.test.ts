import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import type { EventLog } from '../domain/monitoring/log/event-log.ts';
import { LogFault } from './log-fault.ts';
import { type ReadOptions, readLog } from './read-log.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-mining-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function read(content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  const path = join(home, 'log');
  writeFileSync(path, content);
  return readLog(path, { columns: {}, asOf: Number.POSITIVE_INFINITY, onShare: () => {}, ...options });
}

async function faultOf(content: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<LogFault> {
  const fault = await read(content, options).then(
    () => null,
    (error: unknown) => error,
  );
  if (fault instanceof LogFault) return fault;
  throw new Error(`no fault: ${String(fault)}`);
}

/** `case: activity day, …` per case. */
function told({ cases, states, starts, state, at }: EventLog): string[] {
  return cases.map((name, index) => {
    const events = [...at.keys()].slice(starts[index], starts[index + 1]);
    return `${name}: ${events.map((e) => `${states[state[e] ?? 0]} ${new Date(at[e] ?? 0).toISOString().slice(0, 10)}`).join(', ')}`;
  });
}

const EXPECTED = ['D1: Reçu 2026-03-04, Clos 2026-03-13', 'D2: Reçu 2026-03-05'];

test('a table from French Excel: semicolons, accents, quotes with a line break, days first', async () => {
  const text =
    '﻿sep=;\r\nNuméro dossier;Note;Étape;Date et heure\r\nD1;"a;""b""\nc";Reçu;04/03/2026 10:00\r\nD2;;Reçu;05/03/2026 10:00\r\nD1;;Clos;13/03/2026 10:00\r\n';
  const columns = { time: 'date et heure' };
  expect(told((await read(text, { columns })).log)).toEqual(EXPECTED);
  const latin = Buffer.from(text.slice(1), 'latin1');
  expect(told((await read(latin, { columns })).log)).toEqual(EXPECTED);
  expect(told((await read(gzipSync(text), { columns })).log)).toEqual(EXPECTED);
  expect(told((await read(Buffer.from(text, 'utf16le'), { columns })).log)).toEqual(EXPECTED);
});

test('a table however it was made: no line end at the end, lone carriage returns, empty rows, stray and spaced quotes', async () => {
  const rows = ['case|activity|time|note', 'D1|Reçu|2026-03-04|so called "note"', '', '|||', ' "D2" |Reçu|2026-03-05'];
  const { log, warnings } = await read([...rows, 'D1|Clos|2026-03-13|"a|b"'].join('\r'));
  expect(told(log)).toEqual(EXPECTED);
  expect(warnings).toEqual([]);
});

test('XES: traces by name, declarations and nested attributes passed over', async () => {
  const event = (name: string, time: string) =>
    `<event><string key="concept:name" value="${name}"><string key="concept:name" value="inner"/></string><date key="time:timestamp" value="${time}"/></event>`;
  const { log } = await read(`<?xml version="1.0"?><log xes.version="1.0" xmlns="http://www.xes-standard.org/">
    <global scope="event"><string key="concept:name" value="none"/></global>
    <trace><string key="concept:name" value="D1"/>${event('Reçu', '2026-03-04T10:00:00+01:00')}${event('Clos', '2026-03-13T10:00:00Z')}</trace>
    <trace><string key="concept:name" value="D2"/>${event('Reçu', '2026-03-05T10:00:00Z')}</trace></log>`);
  expect(told(log)).toEqual(EXPECTED);
});

const OBJECTS = [
  { id: 'D1', type: 'file' },
  { id: 'D2', type: 'file' },
  { id: 'P', type: 'person' },
];
const link = (...ids: string[]) => ids.map((objectId) => ({ objectId, qualifier: 'of "it"' }));
const EVENTS = [
  { id: 'e1', type: 'Reçu', time: '2026-03-04T10:00:00Z', relationships: link('D1', 'P') },
  { id: 'e2', type: 'Clos', time: '2026-03-13T10:00:00Z', relationships: link('D1') },
  { id: 'e3', type: 'Reçu', time: '2026-03-05T10:00:00Z', relationships: link('D2', 'P') },
  { id: 'e4', type: 'Holiday', time: '2026-03-06T10:00:00Z', relationships: [] },
];

test('OCEL 2.0, with objects before or after the events; 1.0; and records in JSON', async () => {
  for (const document of [
    { objectTypes: [{ name: 'file', attributes: [] }], objects: OBJECTS, events: EVENTS },
    { events: EVENTS, objects: OBJECTS },
  ]) {
    const { log, warnings } = await read(JSON.stringify(document, null, 1));
    expect(told(log)).toEqual(EXPECTED);
    expect(warnings).toEqual([{ code: 'event-without-case', count: 1, first: 'event e4' }]);
  }
  const old = {
    'ocel:events': Object.fromEntries(
      EVENTS.map(({ id, type, time, relationships }) => [
        id,
        { 'ocel:activity': type, 'ocel:timestamp': time, 'ocel:omap': relationships.map((one) => one.objectId) },
      ]),
    ),
    'ocel:objects': Object.fromEntries(OBJECTS.map(({ id, type }) => [id, { 'ocel:type': type }])),
  };
  expect(told((await read(JSON.stringify(old))).log)).toEqual(EXPECTED);
  const records = EVENTS.slice(0, 3).map((one) => ({
    case_id: one.relationships[0]?.objectId,
    activity: one.type,
    timestamp: one.time,
  }));
  expect(told((await read(JSON.stringify(records))).log)).toEqual(EXPECTED);
  const byPerson = await read(JSON.stringify({ events: EVENTS, objects: OBJECTS }), { columns: { case: 'person' } });
  expect(byPerson.log.cases).toEqual(['P']);
});

test('columns that nobody knows: the fault names those found', async () => {
  const fault = await faultOf('foo,bar,baz\n1,2,3\n');
  expect(fault.code).toBe('log-columns');
  expect(fault.sentence.fr).toContain('foo, bar, baz');
  expect((await faultOf('case,activity,time\n', { columns: { time: 'When' } })).sentence.en).toContain('time=When');
  const chosen = await read('foo,bar,baz\n1,2,2026-01-01\n', {
    columns: { case: 'foo', activity: 'bar', time: 'baz' },
  });
  expect(told(chosen.log)).toEqual(['1: 2 2026-01-01']);
});

test('times out of order are put in order and counted; a late one in a thousand that cannot be read is told', async () => {
  const rows = Array.from(
    { length: 200 },
    (_, index) => `c,a${index % 3},2026-01-01T00:00:${String(index % 60).padStart(2, '0')}Z`,
  );
  rows[150] = 'c,a,gestern';
  const { log, warnings } = await read(['case,activity,time', ...rows].join('\n'));
  expect([...log.at]).toEqual([...log.at].sort((a, b) => a - b));
  expect(warnings).toEqual([
    { code: 'row-skipped', count: 1, first: 'row 152: time = "gestern"' },
    { code: 'times-out-of-order', count: expect.any(Number), first: null },
  ]);
});

test('too many rows that cannot be read, nothing to read, or not what it seems: a code and a sentence', async () => {
  expect((await faultOf('case,activity,time\n1,a,hier\n1,b,2026-01-01\n')).sentence.fr).toContain(
    'row 2: time = "hier"',
  );
  for (const [content, code] of [
    ['', 'log-empty'],
    ['case,activity,time\n', 'log-empty'],
    ['<html><body/></html>', 'xes-no-log'],
    ['<log><trace></log>', 'xes-not-well-formed'],
    ['<log/>', 'log-empty'],
    ['{"events": [', 'json-unreadable'],
    ['{"events": [{"id": nothing}]}', 'json-unreadable'],
    ['{"a": 1}', 'ocel-no-objects'],
    [`case,activity,time\n1,"${'x'.repeat(2_000_000)}`, 'csv-record-too-long'],
    [gzipSync('case,activity,time\n1,a,2026-01-01\n').subarray(0, 30), 'gzip-unreadable'],
  ] as const) {
    expect((await faultOf(content)).code, String(content).slice(0, 30)).toBe(code);
  }
  expect(
    (await faultOf(JSON.stringify({ events: EVENTS, objects: OBJECTS }), { columns: { case: 'ship' } })).code,
  ).toBe('ocel-object-type');
  await expect(readLog(home, { columns: {}, asOf: 0, onShare: () => {} })).rejects.toMatchObject({
    code: 'log-not-a-file',
  });
  expect((await faultOf('case,activity,time\n1,a,2026-01-01\n', { asOf: 0 })).code).toBe('log-after-as-of');
});
