import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { templatesCheck } from './templates-check.ts';
import { templatesPreview } from './templates-preview.ts';

const FIXTURES = join(import.meta.dirname, '../../test/templates');
const home = mkdtempSync(join(tmpdir(), 'entente-author-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The base templates, with those of another folder over them. */
function folderWith(over: string): string {
  const folder = join(home, over.replace('/', '-'));
  cpSync(join(FIXTURES, 'base'), folder, { recursive: true });
  cpSync(join(FIXTURES, over), folder, { recursive: true });
  return folder;
}

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

describe('the author of templates', () => {
  it('previews each option of a clause, in both languages', () => {
    templatesPreview('alpha', { dir: join(FIXTURES, 'base') });
    expect(said.match(/^# .*$/gm)).toEqual([
      '# alpha:one (fr) — Un',
      '# alpha:two (fr) — Deux',
      '# alpha:one (en) — One',
      '# alpha:two (en) — Two',
    ]);
    expect(said).toContain('Le préavis est de 10\u00A0jours.');
    expect(said).toContain('Notice is 10\u00A0days.');
    expect(process.exitCode).toBe(0);
  });

  it('previews one language when one is asked', () => {
    templatesPreview('alpha', { dir: join(FIXTURES, 'base'), lang: 'en' });
    expect(said.match(/^# .*$/gm)).toEqual(['# alpha:one (en) — One', '# alpha:two (en) — Two']);
  });

  it.each([
    ['fr', /alpha\.md:39: erreur: « .* » n’est ni un paramètre.* \[unknown-parameter\]/],
    ['en', /alpha\.md:39: error: ".*" is neither a parameter.* \[unknown-parameter\]/],
  ] as const)(
    'is told each fault in %s, with file, line, sentence and code, and a "no" for the shell',
    (lang, line) => {
      const dir = folderWith('bad/unknown-parameter');
      templatesCheck({ dir, lang });
      expect(said).toMatch(line);
      expect(process.exitCode).toBe(1);
    },
  );

  it('is told the version and the hash of templates without fault', () => {
    templatesCheck({ dir: folderWith('good/defined-term'), lang: 'en' });
    expect(said).toMatch(/: ok: version 1\.0\.0, .*0 warning\(s\)\n {2}[0-9a-f]{64}\n$/);
    expect(process.exitCode).toBe(0);
  });
});
