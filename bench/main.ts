import { bind } from '../src/domain/memorandum/bind/bind.ts';
import type { DocumentTree } from '../src/domain/memorandum/tree.ts';
import { completeSelection } from '../src/domain/memorandum/values/active-clauses.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { presetSelection } from '../src/library/presets.ts';
import { templatesFolder } from '../src/library/templates-folder.ts';
import { benchBoot } from './boot.ts';
import { benchDocuments, type Figure } from './documents.ts';

/** `npm run bench [-- NAME…]`: what each costs here, beside what it must not exceed. It reports and never fails: a busy machine is no fault. */
const BENCHES: { readonly [name: string]: () => Promise<readonly Figure[]> } = {
  boot: () => benchBoot(),
  documents: () => benchDocuments(sampleText()),
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(BENCHES);
for (const name of names) {
  const bench = BENCHES[name];
  if (bench === undefined) {
    process.stderr.write(`There is no ${name}. There are: ${Object.keys(BENCHES).join(', ')}.\n`);
    process.exit(64);
  }
  for (const { name: what, value, unit, limit } of await bench()) {
    const over = limit !== undefined && value > limit;
    const shown = unit === 'ms' ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : value.toFixed(2);
    const bound = limit === undefined ? '' : `  (${over ? 'EXCEEDS' : 'at most'} ${limit})`;
    process.stdout.write(`${name.padEnd(10)} ${what.padEnd(52)} ${shown.padStart(9)}${bound}\n`);
  }
}
process.exit(0);

/** The memorandum as the first preset of the templates fills it. */
function sampleText(): DocumentTree {
  const { library } = loadLibrary(templatesFolder('memorandum'));
  const [preset] = library?.presets ?? [];
  if (library === null || preset === undefined) throw new Error('The templates have faults, or no preset.');
  const selection = completeSelection(library, presetSelection(library, preset));
  return bind({ library, selection, language: 'fr', date: null }).tree;
}
