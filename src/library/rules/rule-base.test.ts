import { expect, test } from 'vitest';
import { countMemoranda } from '../../domain/memorandum/reasoning/count-memoranda.ts';
import { judgeSelection } from '../../domain/memorandum/reasoning/judge-selection.ts';
import { ruleScope } from '../../domain/memorandum/values/rule-scope.ts';
import { loadLibrary } from '../load-library.ts';
import { presetSelection } from '../presets.ts';
import { templatesFolder } from '../templates-folder.ts';
import { inspectRuleBase } from './inspect-rule-base.ts';

const { library } = loadLibrary(templatesFolder('memorandum'));
if (library === null) throw new Error('the templates have faults');

test('no option is dead or forced, no rule is redundant or can never fire, no repair is useless or circular, no preset breaks a rule', () => {
  expect(inspectRuleBase(library)).toEqual([]);
});

test('every preset is valid, each of its options possible, and its balance between −1 and 1', () => {
  for (const preset of library.presets) {
    const selection = presetSelection(library, preset);
    const { valid, possible, balance } = judgeSelection(library, selection, {});
    expect([preset.id, valid]).toEqual([preset.id, true]);
    for (const [clause, { option }] of Object.entries(selection.clauses)) {
      expect([clause, option, possible[clause as never]?.[option]?.possible]).toEqual([clause, option, true]);
    }
    expect(Math.abs(balance ?? 2)).toBeLessThanOrEqual(1);
  }
});

test('the rules leave trillions of memoranda, and forbid most combinations', () => {
  const count = countMemoranda(library, (one) => ruleScope(library, one, {}));
  const all = library.clauses.reduce((product, { options }) => product * BigInt(options.length), 1n);
  expect(count > 10n ** 12n).toBe(true);
  expect(count < all / 10n).toBe(true);
});

test('a preset that loses a needed choice breaks the rule that asks for it', () => {
  const broken = { ...library, presets: library.presets.map((preset) => ({ ...preset, clauses: {} })) };
  expect(inspectRuleBase(broken).map(({ code }) => code)).toContain('preset-breaks-rule');
});
