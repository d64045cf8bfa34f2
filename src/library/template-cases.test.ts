import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileLibrary } from './compile-library.ts';
import { readSources, type Source, type Sources } from './sources.ts';

const ROOT = join(import.meta.dirname, '../../test/templates');

/** A new test is a new folder: its files stand over those of `base`, `expected.yaml` lists the faults. */
describe.each(['good', 'bad'])('%s templates', (kind) => {
  it.each(readdirSync(join(ROOT, kind)))('%s', (name) => {
    const folder = join(ROOT, kind, name);
    const expected: unknown = parse(readFileSync(join(folder, 'expected.yaml'), 'utf8'));
    const { library, faults } = compileLibrary(over(readSources(join(ROOT, 'base')), readSources(folder)));

    const found = faults.map(({ file, line, code }) => ({ file, line, code }));
    expect(found).toEqual(expected);
    for (const fault of faults) expect([fault.message.fr, fault.message.en]).not.toContain('');
    if (kind === 'good') expect(library).not.toBeNull();
  });
});

function over(base: Sources, own: Sources): Sources {
  return {
    document: own.document ?? base.document,
    facts: own.facts ?? base.facts,
    clauses: overlay(base.clauses, own.clauses),
    annexes: overlay(base.annexes, own.annexes),
    presets: overlay(base.presets, own.presets),
    guide: own.guide ?? base.guide,
    rules: {
      macros: own.rules.macros ?? base.rules.macros,
      context: own.rules.context ?? base.rules.context,
      constants: own.rules.constants ?? base.rules.constants,
      withdrawn: own.rules.withdrawn ?? base.rules.withdrawn,
      rules: overlay(base.rules.rules, own.rules.rules),
      examples: overlay(base.rules.examples, own.rules.examples),
    },
    glossary: own.glossary ?? base.glossary,
    graveyard: own.graveyard ?? base.graveyard,
    examples: overlay(base.examples, own.examples),
  };
}

function overlay(base: readonly Source[], own: readonly Source[]): readonly Source[] {
  return [...base.filter((source) => !own.some((other) => other.path === source.path)), ...own];
}
