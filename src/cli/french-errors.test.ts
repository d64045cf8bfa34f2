import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileLibrary } from '../library/compile-library.ts';
import { loadLibrary } from '../library/load-library.ts';
import { presetSelection } from '../library/presets.ts';
import { readSelection } from '../library/read-selection.ts';
import { readSources } from '../library/sources.ts';
import { templatesFolder } from '../library/templates-folder.ts';
import { askedLanguage } from './asked-language.ts';
import { checkVerb } from './check.ts';
import { renderVerb } from './render.ts';
import { reportFault } from './report-fault.ts';
import { rulesCheck } from './rules.ts';
import { templatesCheck } from './templates-check.ts';
import { templatesPreview } from './templates-preview.ts';
import { VERBS } from './verbs.ts';

const { library } = loadLibrary(templatesFolder('memorandum'));
const [preset] = library?.presets ?? [];
if (library === null || preset === undefined) throw new Error('the templates have faults');
const full = presetSelection(library, preset);

const home = mkdtempSync(join(tmpdir(), 'entente-french-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const path = (name: string) => join(home, name);
const file = (name: string, content: unknown) => {
  writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content));
  return path(name);
};

let said = '';
beforeEach(() => {
  said = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

/** Words that an English sentence can hardly do without, and a French one never holds. */
const ENGLISH =
  /\b(the|is|are|not a|of|there|must|should|expected|received|invalid|required|unknown|missing|cannot|file|folder|with|string|array|object|number)\b/i;

/** Without what is the same in every language: quoted names, options, paths, codes. */
function prose(text: string): string {
  return text.replace(
    /« [^»]* »|\[[a-z-]+\]|--?[a-z]+( <[A-Z]+>)?|(\/[\w.-]+)+|<[A-Z]+>|: [a-z0-9-]+(, [a-z0-9-]+)+/g,
    '',
  );
}

async function told(act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (error) {
    await reportFault(error, false, 'fr');
  }
  return said;
}

const render = (more: object) => () =>
  renderVerb({ preset: 'poc-light', lang: 'fr', out: path('out.md'), template: 'memorandum', ...more });
const shapes: readonly (readonly [string, unknown])[] = [
  ['not JSON', 'choices'],
  ['a list', []],
  ['nothing of it', {}],
  ['a number for the version', { ...full, libraryVersion: 7 }],
  ['a version of another shape', { ...full, libraryVersion: 'x'.repeat(99) }],
  ['clauses as a list', { ...full, clauses: [] }],
  ['an option that is no text', { ...full, clauses: { data: { option: 3 } } }],
  ['a key too many', { ...full, more: 1 }],
  ['a tag that does not exist', { ...full, clauses: { data: { option: 'none', precisionTags: ['x'] } } }],
];

describe('a French user reads French', () => {
  it.each(shapes)('when a selection is %s', (_what, content) => {
    const read = readSelection(typeof content === 'string' ? content : JSON.stringify(content));
    const message = read.ok ? '' : read.message.fr;
    expect(message.length).toBeGreaterThan(20);
    expect(prose(message)).not.toMatch(ENGLISH);
  });

  it('when a selection is of another version, or names what is not there', async () => {
    const nonsense = { ...full.clauses, nonsense: { option: 'none' } };
    for (const content of [
      { ...full, libraryVersion: '0.0.1' },
      { ...full, clauses: nonsense },
    ]) {
      said = '';
      const message = await told(() => checkVerb({ selection: file('selection.json', content), lang: 'fr' }));
      expect(message.length).toBeGreaterThan(20);
      expect(prose(message)).not.toMatch(ENGLISH);
    }
  });

  const usage: readonly (readonly [string, () => unknown])[] = [
    ['no such selection file', () => checkVerb({ selection: path('none.json'), lang: 'fr' })],
    ['no such preset', render({ preset: 'nonsense' })],
    ['no such format', render({ format: 'odt' })],
    ['no such language', render({ lang: 'de' })],
    ['no date', render({ date: 'tomorrow' })],
    ['no such template', render({ template: 'lease' })],
    ['both a preset and a selection', render({ selection: 'x' })],
    ['no such folder of templates', () => templatesCheck({ dir: path('none'), lang: 'fr' })],
    ['no such folder of rules', () => rulesCheck({ dir: path('none'), lang: 'fr' })],
    ['no such clause', () => templatesPreview('nonsense', {})],
  ];
  it.each(usage)('for %s', async (_what, act) => {
    const message = await told(act);
    expect(message).toMatch(/^entente: /);
    expect(prose(message)).not.toMatch(ENGLISH);
  });

  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['a needed option is missing', ['check']],
    ['an option has no value', ['render', '--out']],
    ['an option does not exist', ['check', '--selection', 'x', '--loud']],
    ['a word is missing', ['templates', 'preview']],
    ['a word is one too many', ['check', 'more', '--selection', 'x']],
    ['a language is none of ours', ['check', '--selection', 'x', '--lang', 'de']],
    ['a time is none', ['verify', 'x.pdf', '--at', 'soon']],
    ['a list of columns is none', ['monitor', '--log', 'x.csv', '--columns', 'x']],
    ['an id is none', ['journal', 'show', 'nonsense']],
    ['nothing is named', ['journal', 'show']],
    ['a number is out of range', ['simulate', '--runs', '0']],
    ['a planted fault is unknown', ['explore', '--fault', 'nonsense']],
    ['a role is unknown', ['admin', 'create', 'a@b.example', '--role', 'king']],
  ];
  it.each(lines)('when %s on the command line', async (_what, argv) => {
    const { newProgram } = await import('./program.ts');
    const program = newProgram();
    await VERBS.find(({ name }) => name === argv[0])
      ?.load()
      .then((register) => register(program));
    const message = await told(() => program.parseAsync([...argv], { from: 'user' }));
    expect(message).toMatch(/^entente: /);
    expect(prose(message)).not.toMatch(ENGLISH);
  });

  it('when a template is not YAML, or not of the shape of a clause', () => {
    const sources = readSources(join(import.meta.dirname, '../../test/templates/base'));
    const faultsOf = (from: string | RegExp, to: string) =>
      compileLibrary({
        ...sources,
        clauses: sources.clauses.map((each) =>
          each.path === 'beta.md' ? { ...each, text: each.text.replace(from, to) } : each,
        ),
      }).faults.filter((fault) => fault.severity === 'error' && fault.file === 'beta.md');
    const edits: readonly (readonly [string | RegExp, string])[] = [
      ['weight:', 'weight: 1\nweight:'],
      ['family:', '\tfamily:'],
      ['title: {', 'title: {{'],
      [/weight: \d/, 'weight: heavy'],
      [/need: \S+/, 'need: perhaps'],
      [/version: .*/, 'version: 3'],
      ['purpose:', 'purpos:'],
      ['max: 30', 'max: thirty'],
    ];
    for (const [from, to] of edits) {
      const faults = faultsOf(from, to);
      expect(faults.length, to).toBeGreaterThan(0);
      for (const { message } of faults) expect(prose(message.fr), to).not.toMatch(ENGLISH);
    }
  });
});

describe('where a text cannot be written', () => {
  const code = async (out: string) => {
    const fault = await renderVerb({ preset: 'poc-light', lang: 'fr', format: 'md', out, template: 'memorandum' }).then(
      () => null,
      (error: { code: string; sentence: { fr: string } }) => error,
    );
    return fault === null ? null : [fault.code, prose(fault.sentence.fr).match(ENGLISH)];
  };

  it('a folder, a missing folder and a file in the path each have their own code', async () => {
    mkdirSync(path('folder'), { recursive: true });
    file('plain', 'text');
    expect(await code(path('folder'))).toEqual(['output-is-folder', null]);
    expect(await code(join(home, 'missing', 'out.md'))).toEqual(['output-folder-missing', null]);
    expect(await code(join(home, 'plain', 'out.md'))).toEqual(['output-parent-not-folder', null]);
    expect(await code(join(home, 'folder', 'out.md'))).toBeNull();
  });

  it.skipIf(process.getuid?.() === 0)('so has a target that is read-only', async () => {
    writeFileSync(path('fixed.md'), '');
    chmodSync(path('fixed.md'), 0o400);
    expect(await code(path('fixed.md'))).toEqual(['output-not-allowed', null]);
  });
});

describe('the language of what is said', () => {
  it('is refused alike by every verb that has one, when it is none of ours', async () => {
    for (const argv of [['monitor', '--log', 'x.csv'], ['journal', 'show'], ['verify', 'x.pdf'], ['programme']]) {
      said = '';
      const { newProgram } = await import('./program.ts');
      const program = newProgram();
      await VERBS.find(({ name }) => name === argv[0])
        ?.load()
        .then((register) => register(program));
      expect(await told(() => program.parseAsync([...argv, '--lang', 'de'], { from: 'user' }))).toMatch(
        /--lang est fr ou en/,
      );
    }
  });

  it('is the one asked for, else the environment’s, else French', () => {
    expect(askedLanguage(['check', '--lang', 'en'], { LANG: 'fr_FR.UTF-8' })).toBe('en');
    expect(askedLanguage(['check', '--lang=fr'], { LANG: 'en_GB.UTF-8' })).toBe('fr');
    expect(askedLanguage(['render', '--lang', 'both'], { LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(askedLanguage(['check'], { LANG: 'C.UTF-8' })).toBe('fr');
    const read = readSelection('[]');
    expect(read.ok ? null : read.message.en).toMatch(/^The file is not a selection: an object is expected here/);
  });
});
