import type { Move } from '../../domain/engagement/command.ts';
import type { ClauseId, OptionId } from '../../domain/ids.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import type { ClauseSelection, Facts, ParameterValue, Selection } from '../../domain/memorandum/selection.ts';
import { completeSelection } from '../../domain/memorandum/values/active-clauses.ts';
import { presetSelection } from '../../library/presets.ts';

const PRESET = 'co-development';

export type Positions = ReadonlyMap<ClauseId, ClauseSelection>;

/** What both sides start from: the preset for joint development, with every clause that it makes necessary. */
export function startingPositions(library: Library): Positions {
  const { clauses } = completeSelection(library, caseOf(library));
  return new Map(Object.entries(clauses) as [ClauseId, ClauseSelection][]);
}

/** Answers to the questions asked at the start, as the preset gives them; names come from the companies. */
export function startingFacts(library: Library): Facts {
  const { company_name: _names, ...facts } = caseOf(library).facts;
  return facts;
}

function caseOf(library: Library): Selection {
  const preset = library.presets.find((candidate) => candidate.id === PRESET);
  if (preset === undefined) throw new Error(`The library has no preset ${PRESET}.`);
  return presetSelection(library, preset);
}

/** The same clause with another option, or other values of its parameters. */
export function instead(
  positions: Positions,
  clause: string,
  option: string,
  parameters: { readonly [name: string]: ParameterValue } = {},
): ClauseSelection {
  const from = positions.get(clause as ClauseId);
  return { option: option as OptionId, parameters: { ...from?.parameters, ...parameters } };
}

export function propose(clause: string, selection: ClauseSelection, reason?: string): Move {
  return { kind: 'propose', clause: clause as ClauseId, selection, ...(reason === undefined ? {} : { reason }) };
}
