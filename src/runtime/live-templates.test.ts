import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../domain/memorandum/library.ts';
import { compileTemplates, LiveTemplates } from './live-templates.ts';

const BASE = join(import.meta.dirname, '../../test/templates/base');

let folder: string;
let kept: Library[];
let said: string[];
let live: LiveTemplates;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-templates-'));
  cpSync(BASE, join(folder, 'memorandum'), { recursive: true });
  cpSync(BASE, join(folder, 'nda'), { recursive: true });
  kept = [];
  said = [];
  live = new LiveTemplates(await compileTemplates(folder), {
    folder,
    keep: async (library) => void kept.push(library),
    say: (line) => said.push(line),
  });
});
afterEach(() => {
  live.stop();
  rmSync(folder, { recursive: true, force: true });
});

const edit = (file: string, from: string, to: string) => {
  const path = join(folder, 'memorandum', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
};

describe('an author edits the templates while the application runs', () => {
  it('and the next opening sees the new text, kept under a hash of its own', async () => {
    const { memorandum: before } = await live.current();
    edit('alpha.md', 'Le préavis est de', 'Le préavis dure');
    const { memorandum: after } = await live.current();
    expect(after.hash).not.toBe(before.hash);
    expect(kept).toEqual([after]);
    expect(said).toEqual([`new version: 1.0.0, ${after.hash}`]);
    expect((await live.current()).memorandum).toBe(after);
    expect(kept).toHaveLength(1);
  });

  it('and is told of a fault by file, line and sentence, once; the last good version stays', async () => {
    const { memorandum: before } = await live.current();
    edit('alpha.md', '{notice_days}', '{notice_weeks}');
    expect((await live.current()).memorandum).toBe(before);
    expect((await live.current()).memorandum).toBe(before);
    expect(kept).toEqual([]);
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(/memorandum\/alpha\.md:39: erreur: .*« notice_weeks ».* \[unknown-parameter\]$/);
    expect(said[2]).toBe(`the last good version stays: 1.0.0, ${before.hash}`);

    edit('alpha.md', '{notice_weeks}', '{notice_days}');
    expect((await live.current()).memorandum).toEqual(before);
    expect(kept).toEqual([]);
  });

  it('and hears of it when the file is saved, before anybody asks', async () => {
    live.watch();
    // A watch takes a moment to stand: edits go on until one is seen.
    await vi.waitFor(
      () => {
        if (said.length === 0) edit('beta.md', 'Titre beta', 'Titre beta bis');
        expect(said.length).toBeGreaterThan(0);
      },
      { timeout: 15_000, interval: 500 },
    );
    expect(said[0]).toMatch(/^new version: 1\.0\.0, [0-9a-f]{64}$/);
  });

  it('and many who open at once wait for one reading', async () => {
    edit('alpha.md', 'Le préavis est de', 'Le préavis dure');
    const seen = await Promise.all(Array.from({ length: 20 }, () => live.current()));
    expect(new Set(seen.map(({ memorandum }) => memorandum.hash)).size).toBe(1);
    expect(kept).toHaveLength(1);
  });
});

it('does not start on templates that nobody can read', async () => {
  edit('alpha.md', '# en', '# de');
  await expect(compileTemplates(folder)).rejects.toThrow(/alpha\.md:\d+ .*missing/);
});
