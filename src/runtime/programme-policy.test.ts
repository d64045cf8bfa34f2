import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../domain/engagement/policy.ts';
import { readProgrammePolicy } from './programme-policy.ts';

describe('the programme’s file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-programme-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const file = async (text: string) => {
    const path = join(folder, 'programme.json');
    await writeFile(path, text);
    return path;
  };

  it('sets what it names, and leaves the rest as the product has it', async () => {
    expect(await readProgrammePolicy(undefined)).toEqual(DEFAULT_POLICY);
    const set = { delays: { turn: { businessDays: 10 } }, nda: { beforeOpening: true } };
    const policy = await readProgrammePolicy(await file(JSON.stringify(set)));
    expect(policy.delays.turn).toEqual({ businessDays: 10 });
    expect(policy.delays.review).toEqual(DEFAULT_POLICY.delays.review);
    expect(policy.nda).toEqual({ beforeOpening: true });
  });

  it('is refused with its place when it is no JSON, knows too much, or would not hold', async () => {
    await expect(readProgrammePolicy(await file('{'))).rejects.toThrow(/PROGRAMME_POLICY: .*JSON/);
    await expect(readProgrammePolicy(await file('{"delays":{"tour":{"days":1}}}'))).rejects.toThrow(/\/delays/);
    await expect(readProgrammePolicy(await file('{"maxTurns":0}'))).rejects.toThrow(/maxTurns/);
    await expect(readProgrammePolicy(join(folder, 'none.json'))).rejects.toThrow(/none\.json/);
  });
});
