import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One template file as read: `path` relative to the templates' folder, line ends normalised to LF. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every template file of a set. */
export interface Sources {
  readonly document: Source | null;
  readonly facts: Source | null;
  readonly clauses: readonly Source[];
  readonly annexes: readonly Source[];
  readonly presets: readonly Source[];
  readonly rules: RuleSources;
  /** Words explained: the set's own, else that of the folder above, shared by all sets. */
  readonly glossary: Source | null;
  readonly graveyard: Source | null;
  readonly guide: Source | null;
  /** Stories of invented companies, one file each. */
  readonly examples: readonly Source[];
}

/** The files of the rules between clauses; all empty for a set without rules. */
export interface RuleSources {
  readonly macros: Source | null;
  readonly context: Source | null;
  readonly constants: Source | null;
  readonly withdrawn: Source | null;
  /** One file for each rule. */
  readonly rules: readonly Source[];
  readonly examples: readonly Source[];
}

/** Reads a templates' folder. Throws only what the file system throws. */
export function readSources(dir: string): Sources {
  return {
    document: readOne(dir, 'document.yaml'),
    facts: readOne(dir, 'facts.yaml'),
    clauses: readAll(dir, '', '.md'),
    annexes: readAll(dir, 'annexes', '.md'),
    presets: readAll(dir, 'presets', '.yaml'),
    rules: readRules(dir),
    glossary: readOne(dir, 'glossary.yaml') ?? readOne(dir, '../glossary.yaml'),
    graveyard: readOne(dir, 'graveyard.yaml'),
    guide: readOne(dir, 'guide.yaml'),
    examples: readAll(dir, 'examples', '.yaml'),
  };
}

/** Files beside the rules that are not rules. */
const BESIDE_RULES = ['macros', 'context', 'constants', 'withdrawn'];

function readRules(dir: string): RuleSources {
  const beside = (name: string) => readOne(dir, join('rules', `${name}.yaml`));
  return {
    macros: beside('macros'),
    context: beside('context'),
    constants: beside('constants'),
    withdrawn: beside('withdrawn'),
    rules: readAll(dir, 'rules', '.yaml').filter(({ path }) => !BESIDE_RULES.includes(basename(path, '.yaml'))),
    examples: readAll(dir, join('rules', 'examples'), '.yaml'),
  };
}

function readOne(dir: string, path: string): Source | null {
  const stat = statSync(join(dir, path), { throwIfNoEntry: false });
  return stat?.isFile() === true ? { path, text: readText(join(dir, path)) } : null;
}

function readAll(dir: string, folder: string, extension: string): readonly Source[] {
  const root = join(dir, folder);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(root)
    .filter((name) => name.endsWith(extension) && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readText(join(dir, path)) }));
}

function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}
