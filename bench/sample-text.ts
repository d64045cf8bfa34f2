import { bind } from '../src/domain/memorandum/bind/bind.ts';
import type { DocumentTree } from '../src/domain/memorandum/tree.ts';
import { completeSelection } from '../src/domain/memorandum/values/active-clauses.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { presetSelection } from '../src/library/presets.ts';
import { templatesFolder } from '../src/library/templates-folder.ts';

/** The memorandum as the first preset of the templates fills it. */
export function sampleText(): DocumentTree {
  const { library } = loadLibrary(templatesFolder('memorandum'));
  const [preset] = library?.presets ?? [];
  if (library === null || preset === undefined) throw new Error('The templates have faults, or no preset.');
  const selection = completeSelection(library, presetSelection(library, preset));
  return bind({ library, selection, language: 'fr', date: null }).tree;
}
