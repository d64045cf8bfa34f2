import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ocelFaults } from '../../test/support/ocel-form.ts';
import { BUSINESS, CEO, IP, propose, RESULTS, Story, selection } from '../../test/support/story.ts';
import { ocelOf } from '../domain/monitoring/export/ocel-of.ts';
import { xesOf } from '../domain/monitoring/export/xes-of.ts';
import { factsOf } from '../domain/monitoring/facts/facts-of.ts';
import { readLog } from './read-log.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-exports-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const story = Story.approved();
const dispute = Story.opened();
dispute.sends(CEO, [propose(IP, selection('mine')), propose(RESULTS, selection('mine'))]);
dispute.sends(BUSINESS, [dispute.accepts(IP), propose(RESULTS, selection('yours'))]);

async function read(content: string) {
  const path = join(home, 'log');
  writeFileSync(path, content);
  return (await readLog(path, { columns: {}, asOf: Number.POSITIVE_INFINITY, onShare: () => {} })).log;
}

test('OCEL holds to the standard: its form, every type and attribute declared, every link to an object that is there', () => {
  for (const facts of [factsOf(story.journal), factsOf(dispute.journal)]) {
    const log = ocelOf('P', facts);
    expect(log.events.length).toBe(facts.length);
    expect(ocelFaults(JSON.stringify(log))).toEqual([]);
    const [event] = log.events;
    const broken = { ...log, events: [{ ...event, time: 'yesterday' }], extra: 1 };
    expect(ocelFaults(JSON.stringify(broken)).length).toBe(2);
    const lost = { ...log, objects: log.objects.slice(1), eventTypes: log.eventTypes.slice(1) };
    expect(ocelFaults(JSON.stringify(lost))).toContain('P/e1: type application-submitted is not declared');
    expect(ocelFaults(JSON.stringify(lost))).toContain(`P/e2: no object ${log.objects[0]?.id}`);
  }
});

test('one turn concerns several clauses, and each proposal is a version of its clause', () => {
  const log = ocelOf('P', factsOf(dispute.journal));
  expect(log.objects.filter(({ type }) => type === 'clause-version').map(({ id }) => id)).toEqual([
    `P/${IP}/v1`,
    `P/${RESULTS}/v1`,
    `P/${RESULTS}/v2`,
  ]);
  const agreed = log.events.find(({ type }) => type === 'clause-agreed');
  expect(agreed?.relationships).toContainEqual({ objectId: `P/${IP}/v1`, qualifier: 'answers' });
});

test('what is exported is read back by our own reader: the same activities, as OCEL and as XES', async () => {
  const facts = factsOf(story.journal);
  for (const content of [JSON.stringify(ocelOf('P', facts)), xesOf('P', facts)]) {
    const log = await read(content);
    expect(log.cases).toEqual(['P']);
    expect([...log.state].map((state) => log.states[state])).toEqual(facts.map(({ kind }) => kind));
    expect([...log.at]).toEqual(facts.map(({ at }) => at));
    expect(content).not.toMatch(/mine|yours|ceo|startup-1|engagement-1|command/);
  }
});
