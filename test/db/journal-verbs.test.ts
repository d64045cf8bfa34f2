import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/program.ts';
import type { TestDatabase } from '../support/database.ts';
import { commitPlayed, type Played, played } from '../support/played.ts';
import { Story } from '../support/story.ts';
import { heard, verbsDatabase } from '../support/verbs.ts';

describe('the verbs of the journal', () => {
  let t: TestDatabase;
  let told: Played;
  const out = heard();
  let file: string;

  beforeAll(async () => {
    t = await verbsDatabase();
    told = played(Story.approved());
    await commitPlayed(t, told);
    file = join(t.home, 'journal.json');
  });
  afterAll(() => t.close());

  it('migrate again changes nothing', async () => {
    await runCommandLine(['migrate', '--json']);
    const total = readdirSync('migrations').filter((name) => name.endsWith('.sql')).length;
    expect(JSON.parse(out.text())).toEqual({ applied: 0, total });
  });

  it('verify says that it holds, in each language, and in JSON', async () => {
    await runCommandLine(['journal', 'verify', '--lang', 'fr']);
    expect(out.text()).toContain('Le journal est intact : 1 dossier');
    expect(process.exitCode).toBe(0);
    out.clear();
    await runCommandLine(['journal', 'verify', told.engagement, '--json']);
    expect(JSON.parse(out.text())).toMatchObject({ valid: true, found: true, entries: told.events.length });
  });

  it('export writes what verify and show read without a database', async () => {
    await runCommandLine(['journal', 'export', told.engagement, '--out', file]);
    vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/nothing');
    await runCommandLine(['journal', 'verify', '--file', file]);
    expect(process.exitCode).toBe(0);
    await runCommandLine(['journal', 'show', '--file', file, '--lang', 'fr']);
    vi.stubEnv('DATABASE_URL', t.databaseUrl);
    expect(out.text()).toContain('La start-up répond à l’appel.');
  });

  it('export for process mining: kinds, sides and times under a pseudonym, from the database or from a file', async () => {
    await runCommandLine(['journal', 'export', told.engagement, '--format', 'ocel']);
    const ocel = JSON.parse(out.text());
    const kinds = ocel.events.map(({ type }: { type: string }) => type);
    expect(kinds.filter((kind: string) => !kind.startsWith('clause-'))).toEqual(
      told.events.map(({ event }) => event.type),
    );
    expect(out.text()).not.toContain(told.engagement);
    expect(out.text()).not.toContain(told.ceo);
    expect(out.text()).not.toContain('startup-owns');
    out.clear();
    await runCommandLine(['journal', 'export', '--format', 'xes', '--file', file]);
    expect(out.text()).toContain('<string key="concept:name" value="application-submitted"/>');
    await expect(runCommandLine(['journal', 'export', '--file', file])).rejects.toMatchObject({ code: 'usage' });
  });

  it('a forged file is a no, a foreign one unreadable, another’s engagement too', async () => {
    const forged = join(t.home, 'forged.json');
    writeFileSync(forged, readFileSync(file, 'utf8').replace('startup-owns', 'startup-0wns'));
    await runCommandLine(['journal', 'verify', '--file', forged, '--json']);
    expect(process.exitCode).toBe(1);
    expect(JSON.parse(out.text())).toMatchObject({ valid: false, faults: [{ code: 'altered-body' }] });
    await expect(runCommandLine(['journal', 'show', '--file', forged])).rejects.toMatchObject({ code: 'altered-body' });
    writeFileSync(forged, 'PK\u0003\u0004');
    await expect(runCommandLine(['journal', 'verify', '--file', forged])).rejects.toMatchObject({
      code: 'not-a-journal',
    });
    await expect(runCommandLine(['journal', 'verify', '--file', join(t.home, 'none')])).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  it('an unknown engagement cannot be told of, a malformed one is a usage fault', async () => {
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    for (const verb of ['verify', 'show', 'export']) {
      await runCommandLine(['journal', verb, '00000000-0000-4000-8000-000000000000']);
      expect(process.exitCode).toBe(2);
    }
    await expect(runCommandLine(['journal', 'show', 'eng-1'])).rejects.toMatchObject({ code: 'usage' });
    await expect(runCommandLine(['journal', 'show'])).rejects.toMatchObject({ code: 'usage' });
  });

  it('rebuild mends a read model, verify names an altered row', async () => {
    await t.owner`update engagements set stage = 'in-force' where engagement_id = ${told.engagement}`;
    await runCommandLine(['journal', 'verify']);
    expect(process.exitCode).toBe(1);
    await runCommandLine(['rebuild', '--json']);
    expect(process.exitCode).toBe(0);
    await t.owner.unsafe('alter table journal disable trigger all');
    await t.owner`update journal set rev = 9 where engagement_id = ${told.engagement} and seq = 3`;
    out.clear();
    await runCommandLine(['journal', 'verify', '--lang', 'en']);
    expect(process.exitCode).toBe(1);
    expect(out.text()).toContain(`${told.engagement}: Entry 3: `);
  });
});
