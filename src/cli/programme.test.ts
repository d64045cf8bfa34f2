import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { monitorVerb } from './monitor.ts';
import { programmeVerb } from './programme.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-programme-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

const programme = { engagements: '600', seed: '3', year: '2024', years: '3', lang: 'fr' } as const;

test('a programme written as a log, packed, is what monitor reads', async () => {
  const out = join(home, 'programme.csv.gz');
  await programmeVerb({ ...programme, out, json: true });
  const { events } = JSON.parse(said);
  expect(readFileSync(out).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
  said = '';
  await monitorVerb({ log: out, target: 'silent:7d', lang: 'fr', json: true });
  expect(process.exitCode).toBe(0);
  const report = JSON.parse(said);
  expect(report).toMatchObject({ events, endsMarked: true, warnings: [] });
  expect(report.states.find(({ name }: { name: string }) => name === 'entered-into-force')).toMatchObject({
    final: true,
  });
});

test('today’s list in words: a reason, an action, and what was planted', async () => {
  await programmeVerb({ ...programme, engagements: '3000' });
  const lines = said.trimEnd().split('\n');
  for (const line of lines)
    expect(line).toMatch(/^E-\d{6} {2}.+\. (?:Appeler|Relancer|Proposer) .+\.(?: \[[a-z-]+\])?$/);
  expect(lines.filter((line) => line.endsWith(']')).length).toBeGreaterThan(0);
});

test('what is no number is usage', async () => {
  for (const wrong of [{ engagements: '0' }, { seed: '-1' }, { years: 'x' }, { asOf: 'soon' }]) {
    await expect(programmeVerb({ ...programme, ...wrong })).rejects.toMatchObject({ code: 'usage' });
  }
});
