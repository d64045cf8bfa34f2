import { describe, expect, it } from 'vitest';
import { ruleExamples } from '../../../test/support/rule-examples.ts';
import { PEOPLES_ACTS } from '../../domain/engagement/acts/acts.ts';
import { secrecyFirst } from '../../domain/engagement/refusals/nda.ts';
import { placesOf } from '../../domain/engagement/rule-places.ts';
import { holds } from '../../domain/memorandum/condition/evaluate.ts';
import { ruleScope } from '../../domain/memorandum/values/rule-scope.ts';
import { loadLibrary } from '../load-library.ts';
import { presetSelection } from '../presets.ts';
import { templatesFolder } from '../templates-folder.ts';

const { library, faults } = loadLibrary(templatesFolder('memorandum'));
if (library?.rules === undefined) throw new Error(JSON.stringify(faults.filter((one) => one.severity === 'error')));
const { rules } = library.rules;
const examples = ruleExamples(library).map(({ name, id, fails, selection, context }) => {
  return { name, id, fails, scope: ruleScope(library, selection, context) };
});

describe('the rules of the memorandum', () => {
  it('are 84: R01 to R85, without R25, which was withdrawn', () => {
    const all = Array.from({ length: 85 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(rules.map((rule) => rule.id)).toEqual(all.filter((id) => id !== 'R25'));
  });

  it('are all in force: none is set aside', () => {
    expect(faults.filter((fault) => fault.file.startsWith('rules/'))).toEqual([]);
  });

  it('refuse acts of the engagement by R23, R36, R38, R40 and R47, and selections by the others', () => {
    const events = rules.filter((rule) => rule.when === 'event');
    expect(events.map((rule) => [rule.id, rule.acts])).toEqual([
      ['R23', ['open-document']],
      ['R36', ['publish']],
      ['R38', ['enter-site']],
      ['R40', ['open-document']],
      ['R47', ['sign']],
    ]);
  });
});

describe('every rule has a place', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is asked somewhere, and has its examples', (id, rule) => {
    const own = examples.filter((one) => one.id === id);
    expect([own.some(({ fails }) => fails), own.some(({ fails }) => !fails)]).toEqual([true, true]);
    const acts = placesOf(rule).map(({ act }) => act);
    expect(acts.length).toBeGreaterThan(0);
    for (const act of acts) expect(PEOPLES_ACTS).toContain(act);
  });

  it('R23 is refused by the engagement in words of the library, with its sources', () => {
    const rule = rules.find(({ id }) => id === 'R23');
    const plain = (text: string | undefined) => text?.replaceAll("'", '’');
    expect(secrecyFirst.code).toBe(rule?.id);
    expect(secrecyFirst.message.fr.startsWith(plain(rule?.sentence.fr) ?? '?')).toBe(true);
    expect(secrecyFirst.message.en.startsWith(rule?.sentence.en ?? '?')).toBe(true);
    expect(secrecyFirst.source).toBe(['R23', ...(rule?.sources ?? [])].join('; '));
  });
});

describe('a preset', () => {
  it.each(library.presets)('$id breaks no blocking rule, and warns of nothing', (preset) => {
    const scope = ruleScope(library, presetSelection(library, preset), { signing_date: '2026-11-30' });
    const fired = rules.filter((rule) => rule.when === 'selection' && holds(rule.condition, scope));
    expect(fired.map(({ id }) => id)).toEqual([]);
  });
});

describe('a failing example', () => {
  it.each(examples.filter((one) => one.fails))('$name breaks its rule, and blocks for no other reason', (one) => {
    const rule = rules.find(({ id }) => id === one.id);
    const others = rules.filter(
      (other) => other.id !== one.id && other.when === 'selection' && other.severity === 'blocks',
    );
    expect(rule !== undefined && holds(rule.condition, one.scope)).toBe(true);
    const fired = others.filter((other) => holds(other.condition, one.scope)).map(({ id }) => id);
    expect(fired).toEqual([]);
  });
});

describe('a passing example', () => {
  it.each(examples.filter((one) => !one.fails))('$name is accepted', (one) => {
    const blocking = rules.filter((rule) => rule.when === 'selection' && rule.severity === 'blocks');
    const own = rules.filter(({ id }) => id === one.id);
    expect([...blocking, ...own].filter((rule) => holds(rule.condition, one.scope)).map(({ id }) => id)).toEqual([]);
  });
});
