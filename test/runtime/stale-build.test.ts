import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERBS } from '../../src/cli/verbs.ts';
import { packageRoot } from '../../src/config/package-root.ts';
import { commandLine } from '../support/command-line.ts';

const COPIED = [
  'dist',
  'src',
  'workflows',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
];
const root = mkdtempSync(join(tmpdir(), 'entente-stale-'));
const home = join(root, 'home');

beforeAll(() => {
  for (const name of COPIED) cpSync(join(packageRoot, name), join(root, name), { recursive: true });
  symlinkSync(join(packageRoot, 'node_modules'), join(root, 'node_modules'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const entente = (...argv: string[]) => commandLine(argv, { ENTENTE_HOME: home }, root);

describe('a checkout whose sources changed since its build', () => {
  it('answers while they have not', async () => {
    expect(await entente('verify', '--help')).toMatchObject({ code: 0 });
  });

  describe('once they have', () => {
    beforeAll(() => appendFileSync(join(root, 'src/domain/side.ts'), '\n// changed\n'));

    it.each(VERBS.map(({ name }) => name).filter((name) => name !== 'doctor'))(
      'refuses %s, says why and what to do, and starts nothing',
      async (verb) => {
        const { code, stdout, stderr } = await entente(verb, '--json');
        expect(code).toBe(2);
        expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'build-stale', remedy: 'Run npm run build.' } });
        expect(stderr).toBe('entente: The sources changed since the last build.\n  Run npm run build.\n');
      },
    );

    it('lets the doctor say so', async () => {
      const { code, stdout } = await entente('doctor', '--json');
      expect(code).toBe(1);
      expect(stdout).toContain('npm run build');
    });
  });
});
