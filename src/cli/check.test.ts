import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadLibrary } from '../library/load-library.ts';
import { presetSelection } from '../library/presets.ts';
import { templatesFolder } from '../library/templates-folder.ts';
import { checkVerb } from './check.ts';
import { rulesCheck } from './rules.ts';

const { library } = loadLibrary(templatesFolder('memorandum'));
const preset = library?.presets.find(({ id }) => id === 'co-development');
if (library === null || preset === undefined) throw new Error('the templates have faults');
const full = presetSelection(library, preset);

const home = mkdtempSync(join(tmpdir(), 'entente-check-'));
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

function file(content: unknown): string {
  const path = join(home, 'selection.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

test('a valid selection: exit 0, and one JSON document', () => {
  checkVerb({ selection: file(full), lang: 'fr', json: true });
  expect(process.exitCode).toBe(0);
  expect(JSON.parse(said)).toMatchObject({ valid: true, balance: expect.any(Number) });
});

test('choices that clash: exit 1, the rule in words, a repair, and what is no longer possible', () => {
  const free = { ...full.clauses, 'financial-terms': { option: 'free-poc', parameters: {} } };
  checkVerb({ selection: file({ ...full, clauses: free }), lang: 'en' });
  expect(process.exitCode).toBe(1);
  expect(said).toMatch(/blocks: You chose .*Free proof of concept.*\(R13\)/);
  expect(said).toMatch(/repair: financial-terms: free-poc → /);
  expect(said).toMatch(/financial-terms:free-poc \(.*R13/);
  expect(said).toContain('not a legal assessment');
});

test('a choice alone: the clauses that are missing are asked for, and what it excludes is already said', () => {
  const clauses = { 'financial-terms': { option: 'free-poc', parameters: {} } };
  checkVerb({ selection: file({ ...full, clauses }), lang: 'fr', json: true });
  const { valid, faults, possible } = JSON.parse(said);
  expect(valid).toBe(false);
  expect(faults.map((fault: { rule: string }) => fault.rule)).toContain('R01');
  expect(possible['results-ownership']['industrial-owns-licence-back']).toMatchObject({ possible: false });
});

test('a value that the law forbids and an unknown option are faults, not a crash', () => {
  const terms = { ...(full.clauses['financial-terms' as never] as object), parameters: { payment_days: 90 } };
  const clauses = { ...full.clauses, 'financial-terms': terms, exclusivity: { option: 'for-ever', parameters: {} } };
  checkVerb({ selection: file({ ...full, clauses }), lang: 'fr', json: true });
  expect(process.exitCode).toBe(1);
  const { faults } = JSON.parse(said);
  expect(faults).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        rule: 'parameter-beyond-law',
        pointer: '/clauses/financial-terms/parameters/payment_days',
      }),
      expect.objectContaining({ rule: 'unknown-option' }),
    ]),
  );
});

test('what is no selection, or one for another version, is refused with file and line', () => {
  expect(() => checkVerb({ selection: join(home, 'none.json'), lang: 'fr' })).toThrow(/There is no file/);
  expect(() => checkVerb({ selection: file('[1, 2'), lang: 'fr' })).toThrow(/not JSON/);
  const other = file({ ...full, libraryVersion: '0.9.0' });
  expect(() => checkVerb({ selection: other, lang: 'fr' })).toThrow(/selection\.json:2: .*0\.9\.0/);
});

test('the rules together are sound, and the valid memoranda are counted', () => {
  rulesCheck({ lang: 'en', json: true });
  expect(process.exitCode).toBe(0);
  const { ok, rules, validMemoranda, combinations } = JSON.parse(said);
  expect(ok).toBe(true);
  expect(rules).toBeGreaterThan(80);
  expect(BigInt(validMemoranda) > 0n && BigInt(validMemoranda) < BigInt(combinations)).toBe(true);
});
