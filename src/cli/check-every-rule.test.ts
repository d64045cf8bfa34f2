import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RuleExample, ruleExamples } from '../../test/support/rule-examples.ts';
import { loadLibrary } from '../library/load-library.ts';
import { templatesFolder } from '../library/templates-folder.ts';
import { checkVerb } from './check.ts';

const { library } = loadLibrary(templatesFolder('memorandum'));
if (library?.rules === undefined) throw new Error('the templates have faults');
const sentences = new Map(library.rules.rules.map(({ id, sentence }) => [id, sentence.fr]));
const severities = new Map(library.rules.rules.map(({ id, severity }) => [id, severity]));
const examples = ruleExamples(library);

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

describe('entente check, on a file that breaks a rule, with what the engagement knows', () => {
  it.each(examples.filter(({ fails }) => fails))('$name: says the sentence of the rule and its id', (example) => {
    expect(toldOf(example)).toHaveLength(1);
    expect(process.exitCode).toBe(severities.get(example.id) === 'blocks' ? 1 : 0);
  });

  it('says nothing of an act of which the context says nothing', () => {
    const [held] = examples.filter(({ name }) => name === 'R36.fail');
    if (held === undefined) throw new Error('R36.fail is gone');
    expect(toldOf({ ...held, context: {} })).toEqual([]);
    expect(process.exitCode).toBe(0);
  });
});

describe('entente check, on a file that respects a rule', () => {
  it.each(examples.filter(({ fails }) => !fails))('$name: is valid, with no word of the rule', (example) => {
    expect(toldOf(example)).toEqual([]);
    expect(process.exitCode).toBe(0);
  });
});

/** Runs the verb on an example’s selection and context, and gives the faults that it printed of its rule. */
function toldOf({ id, selection, context }: Pick<RuleExample, 'id' | 'selection' | 'context'>): readonly string[] {
  said = '';
  const [chosen, known] = ['selection.json', 'context.json'].map((name) => join(home, name)) as [string, string];
  writeFileSync(chosen, JSON.stringify(selection));
  writeFileSync(known, JSON.stringify(context));
  checkVerb({ selection: chosen, context: known, lang: 'fr' }, library ?? undefined);
  const end = `${sentences.get(id)} (${id}).`;
  return said.split('\n').filter((line) => /^(bloque|alerte|relecture juridique): /.test(line) && line.endsWith(end));
}
