import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../compile-library.ts';
import { readSources, type Source, type Sources } from '../sources.ts';

const base = readSources(join(import.meta.dirname, '../../../test/templates/base'));

/** A small set of rules without fault; each test spoils one line. */
const FILES: { readonly [path: string]: string } = {
  'presets/plain.yaml': `id: plain
label: { fr: Simple, en: Plain }
description: { fr: Simple., en: Plain. }
`,
  'rules/macros.yaml': `macros:
  - name: SHORT
    means: alpha:one and alpha.notice_days < 8
    says: { fr: préavis court, en: short notice }
`,
  'rules/context.yaml': `context:
  - name: signed
    type: boolean
    label: { fr: signé, en: signed }
`,
  'rules/constants.yaml': `constants:
  - name: legal_rate
    type: percent
    label: { fr: taux légal, en: legal rate }
    values:
      - { from: "2026-01-01", value: 2.62, source: "Arrêté" }
`,
  'rules/withdrawn.yaml': `withdrawn:
  - { id: R02, why: { fr: Autre., en: Other. } }
`,
  'rules/R01.yaml': `id: R01
fires_when: alpha:one and alpha.notice_days > 20 and not context.signed
severity: blocks
sentence: { fr: Préavis trop long, en: Notice too long }
reason: { fr: Car., en: Because. }
sources: ["C. civ. art. 1103"]
repairs:
  - choose: alpha:two
  - set: alpha.notice_days
    to: 15
`,
  'rules/examples/R01.fail.yaml': `base: plain
shows: { fr: Trop long., en: Too long. }
clauses:
  alpha:
    parameters:
      notice_days: 25
`,
  'rules/examples/R01.pass.yaml': `base: plain
shows: { fr: Bien., en: Well. }
clauses:
  alpha:
    parameters:
      notice_days: 20
`,
};

/** What the checker says when one file has `from` replaced by `to`, or is added, or left out. */
function faultsOf(path: string, from: string | null, to: string | null) {
  const files = { ...FILES };
  if (to === null) delete files[path];
  else files[path] = from === null ? to : (files[path] ?? '').replace(from, to);
  if (from !== null && to !== null) expect(files[path]).not.toBe(FILES[path]);
  const sources = Object.entries(files).map(([name, text]): Source => ({ path: name, text }));
  const at = (name: string) => sources.find((source) => source.path === name) ?? null;
  const set: Sources = {
    ...base,
    presets: sources.filter((source) => source.path.startsWith('presets/')),
    rules: {
      macros: at('rules/macros.yaml'),
      context: at('rules/context.yaml'),
      constants: at('rules/constants.yaml'),
      withdrawn: at('rules/withdrawn.yaml'),
      rules: sources.filter((source) => /^rules\/R[^/]*$/.test(source.path)),
      examples: sources.filter((source) => source.path.startsWith('rules/examples/')),
    },
  };
  return compileLibrary(set);
}

const R = 'rules/R01.yaml';
const FAIL = 'rules/examples/R01.fail.yaml';
const PASS = 'rules/examples/R01.pass.yaml';

describe('a lawyer who writes a rule', () => {
  it('hears nothing when it is right', () => {
    const { library, faults } = faultsOf(R, 'severity: blocks', 'severity: review');
    expect(faults).toEqual([]);
    expect(library?.rules?.rules[0]).toMatchObject({ id: 'R01', severity: 'review', at: { file: R, line: 1 } });
  });

  it.each([
    ['an unknown clause', R, 'alpha:one', 'gamma:one', R, 2, 'unknown-clause'],
    ['an unknown option', R, 'alpha:one', 'alpha:three', R, 2, 'unknown-option'],
    ['an unknown parameter', R, 'alpha.notice_days > 20', 'alpha.notice_weeks > 20', R, 2, 'unknown-parameter'],
    ['a word that stands for nothing', R, 'alpha:one', 'quickly', R, 2, 'unknown-parameter'],
    ['an option that two clauses have', R, 'alpha:one', 'one', R, 2, 'ambiguous-name'],
    ['a parameter that two clauses have', R, 'alpha.notice_days', 'notice_days', R, 2, 'ambiguous-name'],
    ['a value of the wrong type', R, '> 20', '> 20%', R, 2, 'condition-type'],
    ['an amount of days', R, '> 20', '> 2 months + 1', R, 2, 'condition-units'],
    ['a figure of the law beside days', R, '> 20', '> 2 × constants.legal_rate', R, 2, 'condition-units'],
    ['a number for a condition', R, 'not context.signed', 'alpha.notice_days', R, 2, 'condition-not-boolean'],
    ['a context that is not declared', R, 'context.signed', 'context.sealed', R, 2, 'unknown-parameter'],
    ['a figure that is not declared', R, '> 20', '> constants.late_rate', R, 2, 'unknown-parameter'],
    ['an unknown shorthand', R, 'alpha:one', 'LONG', R, 2, 'unknown-macro'],
    ['an ill-formed condition', R, 'alpha:one and', 'alpha:one and and', R, 2, 'unknown-parameter'],
    ['an unknown severity', R, 'severity: blocks', 'severity: fatal', R, 3, 'unknown-severity'],
    ['an act for a rule on selections', R, 'severity', 'acts: [sign]\nseverity', R, 3, 'rule-acts'],
    ['an unknown act', R, 'severity', 'when: event\nacts: [dance]\nseverity', R, 4, 'unknown-act'],
    ['a repair on an unknown clause', R, 'choose: alpha:two', 'choose: gamma:two', R, 8, 'unknown-clause'],
    ['a repair on an unknown option', R, 'choose: alpha:two', 'choose: alpha:three', R, 8, 'unknown-option'],
    ['a repair on an unknown parameter', R, 'set: alpha.notice_days', 'set: alpha.days', R, 9, 'unknown-parameter'],
    ['a repair out of range', R, 'to: 15', 'to: 45', R, 9, 'parameter-out-of-range'],
    ['a repair without a target', R, 'choose: alpha:two', 'choose: two', R, 8, 'repair-form'],
    ['a repair that mends nothing', R, 'to: 15', 'to: 22', R, 9, 'repair-mends-nothing'],
    ['a withdrawn id', R, 'id: R01', 'id: R02', R, 1, 'id-reused'],
    ['an id that is not the name of the file', R, 'id: R01', 'id: R03', R, 1, 'file-name'],
    ['no failing example', FAIL, null, null, R, 1, 'example-missing'],
    ['no passing example', PASS, null, null, R, 1, 'example-missing'],
    ['a failing example that passes', FAIL, '25', '15', FAIL, 1, 'example-outcome'],
    ['a passing example that fails', PASS, '20', '21', PASS, 1, 'example-outcome'],
    ['an example on an unknown preset', FAIL, 'base: plain', 'base: fancy', FAIL, 1, 'unknown-preset'],
    ['an example on an unknown clause', FAIL, 'alpha:', 'gamma:', FAIL, 5, 'unknown-clause'],
    ['an example with an unknown parameter', FAIL, 'notice_days', 'days', FAIL, 6, 'unknown-parameter'],
    ['an example with a value out of range', FAIL, '25', '45', FAIL, 6, 'parameter-out-of-range'],
    [
      'an example with an unknown context',
      FAIL,
      'shows',
      'context: { sealed: true }\nshows',
      FAIL,
      2,
      'unknown-context',
    ],
    [
      'an example of no rule',
      'rules/examples/R09.fail.yaml',
      null,
      'base: plain\nshows: { fr: A, en: A }\n',
      'rules/examples/R09.fail.yaml',
      1,
      'unknown-rule',
    ],
    [
      'an example with a strange name',
      'rules/examples/first.yaml',
      null,
      'base: plain\nshows: { fr: A, en: A }\n',
      'rules/examples/first.yaml',
      1,
      'file-name',
    ],
    ['a faulty shorthand', 'rules/macros.yaml', 'alpha:one', 'alpha:three', 'rules/macros.yaml', 3, 'unknown-option'],
    ['a key that does not exist', R, 'reason:', 'motive:', R, 1, 'front-matter'],
  ])('is told of %s', (_, path, from, to, file, line, code) => {
    const { faults } = faultsOf(path, from, to);
    expect(faults.map((fault) => [fault.file, fault.line, fault.code])).toContainEqual([file, line, code]);
    for (const { message } of faults) expect(message.fr === '' || message.en === '').toBe(false);
  });

  it('is told of a rule that stands twice', () => {
    const { faults } = faultsOf('rules/R03.yaml', null, FILES[R] ?? '');
    expect(faults.map(({ file, code }) => [file, code])).toContainEqual(['rules/R03.yaml', 'duplicate-id']);
  });

  it('is told of repairs that lead back to where they began', () => {
    const other = `id: R03
fires_when: alpha:two
severity: blocks
sentence: { fr: Non, en: No }
reason: { fr: Car., en: Because. }
sources: ["C. civ. art. 1103"]
repairs: [{ choose: "alpha:one" }]
`;
    const { faults } = faultsOf('rules/R03.yaml', null, other);
    const circle = faults.find(({ code }) => code === 'repair-circular');
    expect(circle).toMatchObject({ file: R, line: 8, message: { en: expect.stringContaining('R01 → R03 → R01') } });
  });

  it('sees a rule on a clause not yet written set aside, with a note, and the others in force', () => {
    const set = {
      ...base,
      document: base.document && {
        ...base.document,
        text: base.document.text.replace('[alpha, beta]', '[alpha, beta, gamma]'),
      },
    };
    const rules = readSources(join(import.meta.dirname, '../../../test/templates/base')).rules;
    const waiting: Source = { path: R, text: (FILES[R] ?? '').replace('alpha:one', 'gamma:free and alpha:one') };
    const { library, faults } = compileLibrary({
      ...set,
      rules: {
        ...rules,
        context: { path: 'rules/context.yaml', text: FILES['rules/context.yaml'] ?? '' },
        rules: [waiting],
        examples: [
          { path: FAIL, text: FILES[FAIL] ?? '' },
          { path: PASS, text: FILES[PASS] ?? '' },
        ],
      },
    });
    expect(library?.rules?.rules).toEqual([]);
    expect(faults.filter(({ file }) => file === R)).toMatchObject([
      { line: 2, code: 'rule-set-aside', severity: 'warning' },
    ]);
  });
});
