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

/** The verb over the memorandum, which is read once for all tests. */
function check(options: Parameters<typeof checkVerb>[0]): void {
  checkVerb(options, library ?? undefined);
}

function file(content: unknown, name = 'selection.json'): string {
  const path = join(home, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

test('a valid selection: exit 0, and one JSON document', () => {
  check({ selection: file(full), lang: 'fr', json: true });
  expect(process.exitCode).toBe(0);
  expect(JSON.parse(said)).toMatchObject({ valid: true, balance: expect.any(Number) });
});

test('choices that clash: exit 1, the rule in words, a repair, and what is no longer possible', () => {
  const free = { ...full.clauses, 'financial-terms': { option: 'free-poc', parameters: {} } };
  check({ selection: file({ ...full, clauses: free }), lang: 'en' });
  expect(process.exitCode).toBe(1);
  expect(said).toMatch(/blocks: You chose .*Free proof of concept.*\(R13\)/);
  expect(said).toMatch(/repair: financial-terms: free-poc → /);
  expect(said).toMatch(/financial-terms:free-poc \(.*R13/);
  expect(said).toContain('not a legal assessment');
});

test('a choice alone: the clauses that are missing are asked for, and what it excludes is already said', () => {
  const clauses = { 'financial-terms': { option: 'free-poc', parameters: {} } };
  check({ selection: file({ ...full, clauses }), lang: 'fr', json: true });
  const { valid, faults, possible } = JSON.parse(said);
  expect(valid).toBe(false);
  expect(faults.map((fault: { rule: string }) => fault.rule)).toContain('R01');
  expect(possible['results-ownership']['industrial-owns-licence-back']).toMatchObject({ possible: false });
});

test('a value that the law forbids and an unknown option are faults, not a crash', () => {
  const terms = { ...(full.clauses['financial-terms' as never] as object), parameters: { payment_days: 90 } };
  const clauses = { ...full.clauses, 'financial-terms': terms, exclusivity: { option: 'for-ever', parameters: {} } };
  check({ selection: file({ ...full, clauses }), lang: 'fr', json: true });
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
  expect(() => check({ selection: join(home, 'none.json'), lang: 'fr' })).toThrow(/There is no file/);
  expect(() => check({ selection: file('[1, 2'), lang: 'fr' })).toThrow(/not JSON/);
  const other = file({ ...full, libraryVersion: '0.9.0' });
  expect(() => check({ selection: other, lang: 'fr' })).toThrow(/selection\.json:2: .*0\.9\.0/);
});

test('what the engagement knows is asked too; a name or a value that no rule reads is refused with its line', () => {
  const known = (content: unknown) => file(content, 'context.json');
  const selection = file(full);
  check({ selection, context: known({ pending_disclosures: 1 }), lang: 'en' });
  expect([process.exitCode, said]).toEqual([1, expect.stringContaining('On hold: filing decision pending (R36)')]);
  const refused = (content: unknown) => () => check({ selection, context: known(content), lang: 'en' });
  expect(refused({ signing_date: '2026-12-01', moon: 'full' })).toThrow(/context\.json:3: there is no "moon"/);
  expect(refused({ pending_disclosures: 'two' })).toThrow(/context\.json:2: .*an integer is expected/);
  expect(refused([1])).toThrow(/context\.json: a context is a JSON object/);
  expect(refused('{')).toThrow(/context\.json: this file is not JSON/);
  expect(() => check({ selection, context: join(home, 'none.json'), lang: 'en' })).toThrow(/There is no file/);
});

test('a figure of the law that the data lacks on the day of signature is told, with the last one that the rules read', () => {
  const on = (day: string) => file({ signing_date: day }, 'context.json');
  check({ selection: file(full), context: on('2099-11-26'), lang: 'fr' });
  expect(said).toMatch(/à savoir: « taux de l'intérêt légal.* depuis le 2099-07-01 manque.*« legal_rate »/);
  said = '';
  check({ selection: file(full), context: on('2026-03-02'), lang: 'fr', json: true });
  expect(JSON.parse(said).notes).toEqual([]);
});

test('the rules together are sound, and the valid memoranda are counted', () => {
  rulesCheck({ lang: 'en', json: true });
  expect(process.exitCode).toBe(0);
  const { ok, rules, validMemoranda, combinations } = JSON.parse(said);
  expect(ok).toBe(true);
  expect(rules).toBeGreaterThan(80);
  expect(BigInt(validMemoranda) > 0n && BigInt(validMemoranda) < BigInt(combinations)).toBe(true);
});
