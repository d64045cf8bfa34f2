import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Answer, commandLine } from '../../test/support/command-line.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-cli-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('no verb, an unknown verb, an unknown flag: usage', async () => {
  expect(await entente()).toMatchObject({ code: 64 });
  expect(await entente('conquer')).toMatchObject({ code: 64, stderr: expect.stringContaining('Choix possibles : ') });
  expect(await entente('doctor', '--loud')).toMatchObject({ code: 64, stdout: '' });
});

test('help and version are answers', async () => {
  expect(await entente('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('doctor') });
  expect(await entente('doctor', '--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Example:') });
  expect(await entente('--version')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test('the doctor names a faulty configuration, with what to do, as one JSON document', async () => {
  const { code, stdout } = await entente('doctor', '--json', { PORT: 'many' });
  const diagnosis = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(diagnosis.findings).toMatchObject([{ part: 'configuration', state: 'fault', remedy: expect.any(String) }]);
});

test('the doctor starts nothing and tells what will be embedded', async () => {
  const { stdout } = await entente('doctor', '--json');
  const { findings, running } = JSON.parse(stdout);
  expect(running).toBeNull();
  expect(findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ part: 'database', provided: 'embedded', state: 'ok' }),
      expect.objectContaining({ part: 'temporal', provided: 'embedded' }),
    ]),
  );
});

test('the doctor finds a database and a Temporal that do not answer', async () => {
  const { code, stdout } = await entente('doctor', '--json', {
    DATABASE_URL: 'postgres://entente_app:hush@127.0.0.1:1/entente',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
  });
  expect(code).toBe(1);
  expect(JSON.parse(stdout).findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ part: 'database', provided: 'external', state: 'fault' }),
      expect.objectContaining({ part: 'temporal', provided: 'external', state: 'fault' }),
    ]),
  );
  expect(stdout).not.toContain('hush');
});

test('a configuration is shown without its secrets', async () => {
  const { code, stdout } = await entente('serve', '--check-config', { ENTENTE_KEY: 'ab'.repeat(32) });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ key: '***', home });
});

test('serve with a faulty configuration says all of it and ends', async () => {
  const { code, stderr } = await entente('serve', { PORT: 'many', LOG_LEVEL: 'loud' });
  expect(code).toBe(64);
  expect(stderr).toMatch(/PORT: [\s\S]*LOG_LEVEL: /);
});

/** The last word may add to the environment. */
function entente(...words: (string | Record<string, string>)[]): Promise<Answer> {
  const extra = words.filter((word) => typeof word === 'object');
  const argv = words.filter((word) => typeof word === 'string');
  return commandLine(argv, Object.assign({ ENTENTE_HOME: home }, ...extra));
}
