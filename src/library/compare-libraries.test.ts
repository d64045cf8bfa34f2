import { describe, expect, it } from 'vitest';
import { compareLibraries } from '../domain/memorandum/diff/compare-libraries.ts';
import { compileLibrary } from './compile-library.ts';
import { readSources } from './sources.ts';
import { templatesFolder } from './templates-folder.ts';

const sources = readSources(templatesFolder('memorandum'));
const compiled = (edit: (path: string, text: string) => string) => {
  const edited = (each: (typeof sources.clauses)[number]) => ({ ...each, text: edit(each.path, each.text) });
  const { library } = compileLibrary({
    ...sources,
    clauses: sources.clauses.map(edited),
    rules: { ...sources.rules, rules: sources.rules.rules.map(edited) },
  });
  if (library === null) throw new Error('the templates have faults');
  return library;
};
const older = compiled((_path, text) => text);
const only = (file: string, from: string | RegExp, to: string) =>
  compiled((path, text) => (path.endsWith(file) ? text.replace(from, to) : text));

describe('two versions of the clauses', () => {
  it('are the same when nothing was edited', () => {
    const none = { added: [], removed: [], changed: [] };
    expect(compareLibraries(older, older)).toEqual({ clauses: [], rules: none, annexes: none });
  });

  it('tell a text that changed, by its paragraph and language, and reopen its clause alone', () => {
    const newer = only('export-control-security.md', 'accessibles que depuis', 'ouverts que depuis');
    const [change, ...others] = compareLibraries(older, newer).clauses;
    expect(others).toEqual([]);
    expect(change).toMatchObject({ clause: 'export-control-security', change: 'changed', reopens: true });
    expect(change?.texts).toEqual({
      fr: { added: [], removed: [], changed: ['countries'] },
      en: { added: [], removed: [], changed: [] },
    });
  });

  it('tell a parameter whose stop moved, and leave closed what only its guidance changed', () => {
    const moved = compareLibraries(older, only('export-control-security.md', 'max: 180', 'max: 150')).clauses;
    expect(moved).toMatchObject([{ reopens: true, parameters: { changed: ['suspension_days'] } }]);
    const guided = compareLibraries(older, only('export-control-security.md', 'weight: 1', 'weight: 2')).clauses;
    expect(guided).toMatchObject([{ clause: 'export-control-security', change: 'changed', reopens: false }]);
  });

  it('tell the rules that changed', () => {
    expect(compareLibraries(older, only('R78.yaml', 'Company unable to sign', 'Unable to sign')).rules).toEqual({
      added: [],
      removed: [],
      changed: ['R78'],
    });
  });
});
