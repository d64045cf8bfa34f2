import type { ClauseId } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import { isRecord } from '../condition/compare.ts';
import type { Clause, Library } from '../library.ts';
import type { Parameter, ValueDefinition } from '../parameter.ts';
import type { ClauseSelection, ParameterValue, Selection } from '../selection.ts';
import { checkValue } from './check-value.ts';
import { forOption } from './for-option.ts';
import { at, type Place, refuse } from './place.ts';

/** Free text of a clause: at most 1,000 characters (memorandum 3.0). */
const PRECISION_MAX = 1000;

const PARTIES = ['startup', 'industrial', 'laboratory'];

/**
 * Checks a selection against a library: known clauses, options and parameters, right types, units
 * and ranges, facts included. Empty when nothing is refused. Rules between clauses are not its matter.
 */
export function checkSelection(library: Library, selection: Selection): readonly Refusal[] {
  return [
    ...versionFault(library, selection),
    ...Object.entries(selection.clauses).flatMap(([id, chosen]) => checkEntry(library, id, chosen)),
    ...Object.entries(selection.facts).flatMap(([name, value]) => checkFact(library, name, value)),
  ];
}

/** What of a library the choices of a clause are checked against: its words are not read. */
interface Choosable {
  readonly clauses: readonly Pick<Clause, 'id' | 'title' | 'options' | 'parameters'>[];
}

/** Checks what one side proposes for one clause. Pointers start at the selection: `/parameters/…`. */
export function checkClauseSelection(
  library: Choosable,
  clauseId: ClauseId,
  chosen: ClauseSelection,
): readonly Refusal[] {
  return checkEntry(library, clauseId, chosen, '');
}

function versionFault(library: Library, selection: Selection): readonly Refusal[] {
  if (selection.libraryVersion === library.version) return [];
  return [
    {
      code: 'library-version',
      message: {
        fr: `La sélection est faite pour la version ${selection.libraryVersion} des clauses ; celle-ci est la version ${library.version}.`,
        en: `The selection was made for version ${selection.libraryVersion} of the clauses; this is version ${library.version}.`,
      },
      pointer: '/libraryVersion',
    },
  ];
}

function checkEntry(
  library: Choosable,
  id: string,
  chosen: ClauseSelection,
  base = `/clauses/${id}`,
): readonly Refusal[] {
  const clause = library.clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) {
    return [
      {
        code: 'unknown-clause',
        message: { fr: `La clause « ${id} » n’existe pas.`, en: `There is no clause "${id}".` },
        pointer: base,
      },
    ];
  }
  if (!clause.options.some((option) => option.id === chosen.option)) {
    const known = clause.options.map((option) => option.id).join(', ');
    return [
      {
        code: 'unknown-option',
        message: {
          fr: `La clause « ${clause.title.fr} » n’a pas d’option « ${chosen.option} » (options : ${known}).`,
          en: `The clause "${clause.title.en}" has no option "${chosen.option}" (options: ${known}).`,
        },
        pointer: `${base}/option`,
      },
    ];
  }
  return [
    ...Object.entries(chosen.parameters).flatMap(([name, value]) =>
      checkParameter(clause, chosen.option, name, value, base),
    ),
    ...precisionFault(clause, chosen, base),
  ];
}

function checkParameter(
  clause: Choosable['clauses'][number],
  option: string,
  name: string,
  value: ParameterValue,
  base: string,
): readonly Refusal[] {
  const parameter = clause.parameters.find((candidate) => candidate.name === name);
  const pointer = `${base}/parameters/${name}`;
  if (parameter === undefined) {
    return [
      refuse(
        'unknown-parameter',
        { label: clause.title, pointer },
        {
          fr: `le paramètre « ${name} » n’existe pas`,
          en: `there is no parameter "${name}"`,
        },
      ),
    ];
  }
  const place: Place = { label: parameter.label, pointer };
  const fixed = parameter.fixed?.[option];
  if (fixed !== undefined && value !== null && JSON.stringify(value) !== JSON.stringify(fixed)) {
    return [
      refuse('parameter-fixed', place, {
        fr: `l’option « ${option} » impose cette valeur`,
        en: `the option "${option}" fixes this value`,
      }),
    ];
  }
  return checkPerParty(value, forOption(parameter, option), parameter, place);
}

function checkPerParty(
  value: ParameterValue,
  definition: ValueDefinition,
  parameter: Parameter,
  place: Place,
): readonly Refusal[] {
  if (parameter.per === undefined || value === null) return checkValue(value, definition, place);
  if (!isRecord(value)) {
    return [
      refuse('parameter-type', place, {
        fr: 'une valeur par partie est attendue (startup, industrial)',
        en: 'one value per party is expected (startup, industrial)',
      }),
    ];
  }
  return Object.entries(value).flatMap(([party, one]) =>
    PARTIES.includes(party)
      ? checkValue(one, definition, at(place, party))
      : [
          refuse('unknown-party', at(place, party), {
            fr: `partie inconnue « ${party} »`,
            en: `unknown party "${party}"`,
          }),
        ],
  );
}

function precisionFault(
  clause: Choosable['clauses'][number],
  chosen: ClauseSelection,
  base: string,
): readonly Refusal[] {
  if (chosen.precision === undefined) return [];
  const place: Place = { label: clause.title, pointer: `${base}/precision` };
  return checkValue(chosen.precision, { type: 'text', min: 1, max: PRECISION_MAX }, place);
}

function checkFact(library: Library, name: string, value: ParameterValue): readonly Refusal[] {
  const fact = library.facts.find((candidate) => candidate.name === name);
  const pointer = `/facts/${name}`;
  if (fact !== undefined) return checkPerParty(value, fact, fact, { label: fact.label, pointer });
  return [
    {
      code: 'unknown-fact',
      message: { fr: `Le fait « ${name} » n’est pas connu.`, en: `The fact "${name}" is not known.` },
      pointer,
    },
  ];
}
