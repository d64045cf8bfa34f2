import { basename } from 'node:path';
import type { ClauseId, OptionId } from '../domain/ids.ts';
import type { Library, Preset, PresetClause } from '../domain/memorandum/library.ts';
import type { ParameterValue, Selection } from '../domain/memorandum/selection.ts';
import { completeSelection } from '../domain/memorandum/values/active-clauses.ts';
import { checkSelection } from '../domain/memorandum/values/check-selection.ts';
import { fromAuthorPerParty } from './author-value.ts';
import type { Faults } from './fault.ts';
import type { PresetYaml } from './front-matter.ts';
import type { Parts } from './read-parts.ts';

type Content = Omit<Library, 'hash' | 'presets'>;
type PresetPart = Parts['presets'][number];

/**
 * Compiles the presets: what each extends is merged first, amounts and percentages take their stored
 * units, clauses not yet written are left out. A value that the catalogue refuses is a fault.
 */
export function compilePresets(parts: Parts, content: Content, faults: Faults): readonly Preset[] {
  const known = new Map(parts.presets.map((part) => [part.yaml.value.id, part]));
  return parts.presets
    .filter((part) => part.yaml.value.abstract !== true)
    .flatMap((part) => {
      const before = faults.list.length;
      checkName(part, faults);
      checkClauseIds(part, content, faults);
      const preset = compile(merge(part, known, faults, []), content);
      checkPreset(part, preset, content, faults);
      return faults.list.length === before ? [preset] : [];
    });
}

function checkName(part: PresetPart, faults: Faults): void {
  const { value, lineOf } = part.yaml;
  if (value.id !== basename(part.source.path, '.yaml')) {
    faults.error(part.source.path, lineOf(['id']), 'file-name', {
      fr: `Le fichier doit s’appeler ${value.id}.yaml.`,
      en: `The file must be named ${value.id}.yaml.`,
    });
  }
  if (value.label !== undefined && value.description !== undefined) return;
  faults.error(part.source.path, 1, 'front-matter', {
    fr: 'Un modèle a besoin de « label » et de « description ».',
    en: 'A preset needs "label" and "description".',
  });
}

function checkClauseIds(part: PresetPart, content: Content, faults: Faults): void {
  const { value, lineOf } = part.yaml;
  for (const id of Object.keys(value.clauses)) {
    if (content.document.catalogue.includes(id as ClauseId)) continue;
    faults.error(part.source.path, lineOf(['clauses', id]), 'unknown-clause', {
      fr: `La clause « ${id} » n’existe pas.`,
      en: `There is no clause "${id}".`,
    });
  }
}

/** What a preset extends, then its own words over it, parameter by parameter. */
function merge(
  part: PresetPart,
  known: ReadonlyMap<string, PresetPart>,
  faults: Faults,
  seen: readonly string[],
): PresetYaml {
  const { value, lineOf } = part.yaml;
  if (value.extends === undefined) return value;
  const parent = known.get(value.extends);
  if (parent === undefined || seen.includes(value.extends)) {
    faults.error(part.source.path, lineOf(['extends']), 'preset-extends', {
      fr: `« ${value.extends} » n’existe pas, ou s’étend lui-même.`,
      en: `"${value.extends}" does not exist, or extends itself.`,
    });
    return value;
  }
  const base = merge(parent, known, faults, [...seen, value.id]);
  const ids = new Set([...Object.keys(base.clauses), ...Object.keys(value.clauses)]);
  const clauses = [...ids].map((id) => {
    const under = base.clauses[id];
    const over = value.clauses[id];
    const option = over?.option ?? under?.option;
    const parameters = { ...under?.parameters, ...over?.parameters };
    return [id, option === undefined ? { parameters } : { option, parameters }] as const;
  });
  return { ...value, facts: { ...base.facts, ...value.facts }, clauses: Object.fromEntries(clauses) };
}

function compile(yaml: PresetYaml, content: Content): Preset {
  const clauses: { [clause: ClauseId]: PresetClause } = {};
  for (const clause of content.clauses) {
    const given = yaml.clauses[clause.id];
    if (given === undefined) continue;
    const parameters = stored(given.parameters, new Map(clause.parameters.map((one) => [one.name, one])));
    clauses[clause.id] = given.option === undefined ? { parameters } : { option: given.option as OptionId, parameters };
  }
  const empty = { fr: '', en: '' };
  return {
    id: yaml.id,
    label: yaml.label ?? empty,
    description: yaml.description ?? empty,
    facts: stored(yaml.facts, new Map(content.facts.map((fact) => [fact.name, fact]))),
    clauses,
  };
}

function stored(
  values: { readonly [name: string]: ParameterValue },
  definitions: ReadonlyMap<string, Parameters<typeof fromAuthorPerParty>[1]>,
): { readonly [name: string]: ParameterValue } {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const definition = definitions.get(name);
      return [name, definition === undefined ? value : fromAuthorPerParty(value, definition)];
    }),
  );
}

function checkPreset(part: PresetPart, preset: Preset, content: Content, faults: Faults): void {
  const library = { ...content, presets: [], hash: '' as Library['hash'] };
  for (const refusal of checkSelection(library, presetSelection(library, preset))) {
    const path = (refusal.pointer ?? '').split('/').slice(1);
    faults.error(part.source.path, part.yaml.lineOf(path), refusal.code, {
      fr: `${path.join('.')} — ${refusal.message.fr}`,
      en: `${path.join('.')} — ${refusal.message.en}`,
    });
  }
}

/** A preset as a whole selection: its options, the platform's defaults elsewhere, conditional clauses when triggered. */
export function presetSelection(library: Library, preset: Preset): Selection {
  const clauses: { [clause: ClauseId]: Selection['clauses'][ClauseId] } = {};
  for (const clause of library.clauses) {
    const given = preset.clauses[clause.id];
    const option = given?.option ?? clause.options.find((candidate) => candidate.default)?.id;
    if (option !== undefined) clauses[clause.id] = { option, parameters: used(given, clause, option) };
  }
  return completeSelection(library, { libraryVersion: library.version, clauses, facts: preset.facts });
}

/** A preset may fill parameters of several options; those of others are left out of the selection. */
function used(
  given: PresetClause | undefined,
  clause: Library['clauses'][number],
  option: string,
): { readonly [name: string]: ParameterValue } {
  const entries = Object.entries(given?.parameters ?? {}).filter(([name]) => {
    const parameter = clause.parameters.find((candidate) => candidate.name === name);
    return parameter?.options === undefined || parameter.options.includes(option);
  });
  return Object.fromEntries(entries);
}
