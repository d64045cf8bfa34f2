import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ruleExamples } from '../../test/support/rule-examples.ts';
import { loadLibrary } from '../library/load-library.ts';
import { templatesFolder } from '../library/templates-folder.ts';
import { checkVerb } from './check.ts';

const { library } = loadLibrary(templatesFolder('memorandum'));
if (library?.rules === undefined) throw new Error('the templates have faults');
const sentences = new Map(library.rules.rules.map(({ id, sentence }) => [id, sentence.fr]));
const severities = new Map(library.rules.rules.map(({ id, severity }) => [id, severity]));
const examples = ruleExamples(library);

/**
 * Failing examples that break their rule by what an engagement knows (powers, dates, documents opened), and
 * not by a choice: a selection file holds none of it, so the verb has nothing to say.
 */
const BEYOND_A_FILE = [
  ...['R01.fail-register', 'R08.fail', 'R11.fail', 'R16.fail-then', 'R22.fail-crown', 'R23.fail', 'R29.fail'],
  ...['R30.fail', 'R36.fail', 'R38.fail', 'R38.fail-plan', 'R40.fail', 'R40.fail-unclassified', 'R47.fail'],
  ...['R47.fail-expired', 'R50.fail', 'R59.fail-talks'],
];

const home = mkdtempSync(join(tmpdir(), 'entente-every-rule-'));
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

describe('entente check, on a file that breaks a rule', () => {
  it.each(examples.filter(({ name, fails }) => fails && !BEYOND_A_FILE.includes(name)))(
    '$name: says the sentence of the rule and its id',
    ({ id, selection }) => {
      expect(toldOf(id, selection)).toHaveLength(1);
      expect(process.exitCode).toBe(severities.get(id) === 'blocks' ? 1 : 0);
    },
  );

  it.each(BEYOND_A_FILE)('%s: says nothing, as only an engagement knows what breaks the rule', (name) => {
    const example = examples.find((one) => one.name === name);
    expect(Object.keys(example?.context ?? {})).not.toEqual([]);
    expect(toldOf(example?.id ?? '', example?.selection)).toEqual([]);
    expect(process.exitCode).toBe(0);
  });
});

describe('entente check, on a file that respects a rule', () => {
  it.each(examples.filter(({ fails }) => !fails))('$name: is valid, with no word of the rule', ({ id, selection }) => {
    expect(toldOf(id, selection)).toEqual([]);
    expect(process.exitCode).toBe(0);
  });
});

/** Runs the verb on a selection file, and gives the faults that it printed of one rule. */
function toldOf(id: string, selection: unknown): readonly string[] {
  said = '';
  const file = join(home, 'selection.json');
  writeFileSync(file, JSON.stringify(selection));
  checkVerb({ selection: file, lang: 'fr' }, library ?? undefined);
  const end = `${sentences.get(id)} (${id}).`;
  return said.split('\n').filter((line) => /^(bloque|alerte|relecture juridique): /.test(line) && line.endsWith(end));
}
