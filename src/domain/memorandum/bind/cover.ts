import type { Path } from '../condition/condition.ts';
import { isFilled } from '../condition/evaluate.ts';
import { partyName, withoutArticle } from '../format/party.ts';
import type { Clause, PartyId } from '../library.ts';
import type { Parameter } from '../parameter.ts';
import type { CoverRow } from '../tree.ts';
import { setTypographyOf } from '../typography/typography.ts';
import { isUsedBy } from '../values/effective.ts';
import { readPath } from '../values/scope.ts';
import type { Assembly, Place } from './context.ts';
import { bindInlines } from './inlines.ts';

/** The cover page's rows of one clause: its parameters marked `cover`, one row per party where the value is. */
export function coverRows(clause: Clause, place: Place, assembly: Assembly): readonly CoverRow[] {
  const option = place.data.options.get(clause.id) ?? '';
  return clause.parameters
    .filter((parameter) => parameter.cover === true && isUsedBy(parameter, option))
    .flatMap((parameter) => rowsOf(clause, parameter, place, assembly));
}

function rowsOf(clause: Clause, parameter: Parameter, place: Place, assembly: Assembly): readonly CoverRow[] {
  if (parameter.per === undefined) return row(clause, parameter, place, assembly, null);
  return assembly.parties.flatMap((party) =>
    row(clause, parameter, { ...place, data: { ...place.data, party } }, assembly, party),
  );
}

function row(
  clause: Clause,
  parameter: Parameter,
  place: Place,
  assembly: Assembly,
  party: PartyId | null,
): readonly CoverRow[] {
  const keys = party === null ? [] : [party];
  const path: Path = { kind: 'parameter', clause: clause.id, name: parameter.name, keys };
  if (parameter.optional === true && !isFilled(readPath(path, place.data))) return [];
  const { language } = assembly;
  const whose = party === null ? '' : ` — ${withoutArticle(partyName(party, language))}`;
  return [
    {
      id: ['cover', clause.id, parameter.name, ...keys].join('_'),
      label: setTypographyOf(capital(`${parameter.label[language]}${whose}`), language),
      value: bindInlines([{ kind: 'value', path, formats: ['cap'] }], place, assembly),
    },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
