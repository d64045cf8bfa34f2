import type { ClauseId, OptionId } from '../../domain/ids.ts';
import type { Library, Preset, PresetClause } from '../../domain/memorandum/library.ts';
import type { ClauseSelection, ParameterValue, Selection } from '../../domain/memorandum/selection.ts';
import type { Values } from '../../domain/memorandum/values/effective.ts';
import { fromAuthorPerParty } from '../author-value.ts';
import { presetSelection } from '../presets.ts';
import type { ExampleYaml } from './rule-schema.ts';

/** An example as rules are asked of it: the preset with the changes made, and the state of the engagement. */
export interface ExampleCase {
  readonly selection: Selection;
  readonly context: Values;
}

/** The selection and the context of an example; null when its preset does not exist. */
export function exampleCase(library: Library, example: ExampleYaml): ExampleCase | null {
  const base = library.presets.find((preset) => preset.id === example.base);
  if (base === undefined) return null;
  const context = definitionsOf(library.rules?.context ?? []);
  const selection = presetSelection(library, changed(library, base, example));
  return { selection: opened(withTexts(selection, example), example.open), context: stored(example.context, context) };
}

function changed(library: Library, base: Preset, example: ExampleYaml): Preset {
  const clauses: { [clause: ClauseId]: PresetClause } = { ...base.clauses };
  for (const [id, change] of Object.entries(example.clauses)) {
    const clause = library.clauses.find((candidate) => candidate.id === id);
    const under = base.clauses[id as ClauseId];
    const option = change.option ?? under?.option;
    const parameters = { ...under?.parameters, ...stored(change.parameters, definitionsOf(clause?.parameters ?? [])) };
    clauses[id as ClauseId] = option === undefined ? { parameters } : { option: option as OptionId, parameters };
  }
  return { ...base, facts: { ...base.facts, ...stored(example.facts, definitionsOf(library.facts)) }, clauses };
}

function withTexts(selection: Selection, example: ExampleYaml): Selection {
  const clauses = Object.entries(selection.clauses).map(([id, chosen]) => {
    const { precision, tags } = example.clauses[id] ?? {};
    const texts = {
      ...(precision === undefined ? {} : { precision }),
      ...(tags === undefined ? {} : { precisionTags: tags }),
    };
    return [id, { ...chosen, ...texts }] as const;
  });
  return { ...selection, clauses: Object.fromEntries<ClauseSelection>(clauses) };
}

/** The selection without the agreement on some clauses. */
function opened(selection: Selection, open: readonly string[]): Selection {
  const clauses = Object.entries(selection.clauses).filter(([id]) => !open.includes(id));
  return { ...selection, clauses: Object.fromEntries<ClauseSelection>(clauses) };
}

type Definition = Parameters<typeof fromAuthorPerParty>[1] & { readonly name: string };

function definitionsOf(list: readonly Definition[]): ReadonlyMap<string, Definition> {
  return new Map(list.map((one) => [one.name, one]));
}

function stored(
  values: { readonly [name: string]: ParameterValue },
  definitions: ReadonlyMap<string, Definition>,
): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const definition = definitions.get(name);
      return [name, definition === undefined ? value : fromAuthorPerParty(value, definition)];
    }),
  );
}
