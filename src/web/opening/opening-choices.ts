import type { Move, OpenEngagement, TurnMode } from '../../domain/engagement/command.ts';
import type { ClauseId, PersonId } from '../../domain/ids.ts';
import type { Clause, Library } from '../../domain/memorandum/library.ts';
import type { ClauseSelection, Facts } from '../../domain/memorandum/selection.ts';
import { activeClauses, defaultOption } from '../../domain/memorandum/values/active-clauses.ts';
import { otherSide, SIDES, type Side } from '../../domain/side.ts';

/** What the form of the opening holds. */
export interface OpeningChoices {
  /** The starting point; null for the template's own default options. */
  readonly preset: string | null;
  readonly facts: Facts;
  /** Optional clauses that are left out. */
  readonly leftOut: readonly ClauseId[];
  readonly mode: TurnMode;
  readonly pen: Side;
  /** In the order in which they were named. */
  readonly signatories: { readonly [side in Side]: readonly PersonId[] };
}

export const NOTHING_CHOSEN: OpeningChoices = {
  preset: null,
  facts: {},
  leftOut: [],
  mode: 'alternate',
  pen: 'startup',
  signatories: { startup: [], industrial: [] },
};

/** The facts that are asked at the start. */
export function askedFacts(library: Library): Library['facts'] {
  return library.facts.filter(({ question }) => question !== undefined);
}

/** The answers as they stand: what was answered, else what the starting point says, else the usual. */
export function factsOf(library: Library, { preset, facts }: OpeningChoices): Facts {
  const start = library.presets.find(({ id }) => id === preset)?.facts ?? {};
  const asked = askedFacts(library).flatMap(({ name, default: usual }) => {
    const value = facts[name] ?? start[name] ?? usual;
    return value === undefined || value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(asked);
}

/** Every clause that these answers bring in, in the order of the document; optional ones that were left out included. */
export function neededClauses(library: Library, choices: OpeningChoices): readonly Clause[] {
  const clauses = Object.fromEntries(library.clauses.map((clause) => [clause.id, startOf(library, choices, clause)]));
  const active = activeClauses(library, {
    libraryVersion: library.version,
    clauses,
    facts: factsOf(library, choices),
  });
  return library.clauses.filter(({ id }) => active.has(id));
}

/** What the API is asked; who writes first is nobody's choice when both seal. */
export function openingOf(library: Library, choices: OpeningChoices): Omit<OpenEngagement, 'type'> {
  const { mode, pen, leftOut, signatories } = choices;
  return {
    turnMode: mode,
    pen: mode === 'alternate' ? pen : null,
    clauses: neededClauses(library, choices).flatMap(({ id }) => (leftOut.includes(id) ? [] : [id])),
    facts: factsOf(library, choices),
    signatories: SIDES.flatMap((side) => signatories[side].map((person) => ({ person, side }))),
  };
}

/** The starting point as a first draft of one's own: options alone, since the values of a preset are those of a made-up case. */
export function firstMoves(library: Library, choices: OpeningChoices): readonly Move[] {
  if (choices.preset === null) return [];
  return neededClauses(library, choices).flatMap((clause) =>
    choices.leftOut.includes(clause.id)
      ? []
      : [{ kind: 'propose', clause: clause.id, selection: startOf(library, choices, clause) }],
  );
}

/** Sides for which nobody is named to sign. */
export function unsignedSides({ signatories }: OpeningChoices): readonly Side[] {
  return SIDES.filter((side) => signatories[side].length === 0);
}

function startOf(library: Library, { preset }: OpeningChoices, clause: Clause): ClauseSelection {
  const chosen = library.presets.find(({ id }) => id === preset)?.clauses[clause.id]?.option;
  return { option: chosen ?? defaultOption(clause), parameters: {} };
}

/** Named last, or no longer named. */
export function withSignatory(choices: OpeningChoices, side: Side, people: readonly PersonId[]): OpeningChoices {
  const other = otherSide(side);
  return {
    ...choices,
    signatories: { [side]: people, [other]: choices.signatories[other] } as OpeningChoices['signatories'],
  };
}
