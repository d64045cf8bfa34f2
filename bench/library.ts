import { bind } from '../src/domain/memorandum/bind/bind.ts';
import { loadTemplates } from '../src/library/load-templates.ts';
import { presetSelection } from '../src/library/presets.ts';
import { templatesRoot } from '../src/library/templates-folder.ts';
import type { Figure } from './figure.ts';
import { medianOf, timed } from './timing.ts';

/** Reading and checking every template, in a process that has just begun and in one that runs; assembling the longest preset in one language. */
export async function benchLibrary(rounds = 9): Promise<readonly Figure[]> {
  const first = await timed(() => loadTemplates(templatesRoot));
  const again = await medianOf(rounds, () => loadTemplates(templatesRoot));
  const { templates } = loadTemplates(templatesRoot);
  const preset = templates?.memorandum.presets.find(({ id }) => id === 'co-development');
  if (templates === null || preset === undefined) throw new Error('The templates have faults, or not this preset.');
  const { memorandum: library } = templates;
  const selection = presetSelection(library, preset);
  const treeMs = await medianOf(rounds * 3, () => bind({ library, selection, language: 'fr', date: null }));
  return [
    { name: 'All templates read and checked, first', value: first, unit: 'ms', limit: 1000 },
    { name: 'All templates read and checked, again', value: again, unit: 'ms', limit: 1000 },
    { name: 'The tree of a whole memorandum in one language', value: treeMs, unit: 'ms', limit: 20 },
  ];
}
