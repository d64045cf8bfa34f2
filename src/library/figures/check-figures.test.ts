import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../compile-library.ts';
import { readSources, type Source, type Sources } from '../sources.ts';
import { templatesFolder } from '../templates-folder.ts';

const base = readSources(join(import.meta.dirname, '../../../test/templates/base'));

/** The faults of figures when `edit` has gone over the texts, all but the second clause of the base. */
function faultsOf(sources: Sources, edit: (text: string) => string) {
  const edited = (each: Source) => (each.path === 'beta.md' ? each : { ...each, text: edit(each.text) });
  const { faults } = compileLibrary({
    ...sources,
    clauses: sources.clauses.map(edited),
    document: sources.document === null ? null : edited(sources.document),
  });
  return faults.filter(({ code }) => ['bare-figure', 'figure-missing-in-text', 'law-not-cited'].includes(code));
}

const into = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const declared = (text: string) =>
  text
    .replace('Le préavis est de {notice_days}.', 'Le préavis est de dix jours.')
    .replace('Notice is {notice_days}.', 'Notice is ten days.')
    .replace('legal:', 'fixed_by_law: [{ paragraph: a, source: "C. civ. art. 1103" }]\nlegal:');

describe('an author who writes a figure into a text', () => {
  it('is told the file, the line and the sentence, in either language', () => {
    const [french] = faultsOf(base, into('Le préavis est de {notice_days}.', 'Il paie. Il attend dix jours. Il part.'));
    expect(french).toMatchObject({ file: 'alpha.md', line: 39, severity: 'error' });
    expect(french?.message.fr).toContain('Phrase : « Il attend dix jours. »');
    const [english] = faultsOf(base, into('Notice is {notice_days}.', 'It shall pay 5% and wait.'));
    expect(english).toMatchObject({ file: 'alpha.md', line: 43, code: 'bare-figure' });
    expect(english?.message.en).toContain('"5%" is written into the text');
  });

  it('is told of a label, and of a sentence around the articles', () => {
    const label = 'values:\n      - { value: a, label: { fr: deux mois, en: one of them } }';
    expect(
      faultsOf(base, into('type: days\n    min: 5\n    max: 30\n    default: 10', `type: enum\n    ${label}`)),
    ).toEqual([expect.objectContaining({ file: 'alpha.md', line: 26, code: 'bare-figure' })]);
    expect(faultsOf(base, into(/mention: .*/, 'mention: { fr: En deux exemplaires., en: Signed. }'))).toEqual([
      expect.objectContaining({ file: 'document.yaml', code: 'bare-figure' }),
    ]);
  });

  it('may write the words of a parameter under the value that they say', () => {
    const words = '{if notice_days = 7}sept jours{else}{notice_days}{end}';
    expect(faultsOf(base, into('Le préavis est de {notice_days}.', `Le préavis est de ${words}.`))).toEqual([]);
  });

  it('may quote a law that fixes it, named on the card', () => {
    expect(faultsOf(base, declared)).toEqual([]);
  });

  it('names a law that the clause cites, and a paragraph that holds a figure in both languages', () => {
    expect(
      faultsOf(base, (text) => declared(text).replace('source: "C. civ. art. 1103"', 'source: "C. com. art. 1"')),
    ).toEqual([expect.objectContaining({ code: 'law-not-cited', line: 29 })]);
    expect(faultsOf(base, (text) => declared(text).replace('ten days', 'short'))).toEqual([
      expect.objectContaining({ code: 'figure-missing-in-text', line: 29 }),
    ]);
  });
});

describe('the texts of the memorandum', () => {
  it('hold no amount, period or rate that nobody can negotiate, but those of these laws', () => {
    const faults = faultsOf(readSources(templatesFolder('memorandum')), into(/^fixed_by_law:\n( {2}- .*\n)+/m, ''));
    expect([...new Set(faults.map(({ file }) => file))]).toEqual(['financial-terms.md', 'personnel.md']);
  });
});
