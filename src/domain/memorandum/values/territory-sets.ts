import { sameValue } from '../condition/compare.ts';
import type { ParameterValue } from '../selection.ts';

/** Member States of the European Union (TUE art. 52, after the withdrawal of the United Kingdom). */
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

/** The States of the EEA Agreement that are not in the Union. */
const EFTA_IN_EEA = ['IS', 'LI', 'NO'];

const MEMBERS: { readonly [region: string]: readonly string[] } = { EU, EEA: [...EU, ...EFTA_IN_EEA] };

/** Whether two lists share something: the same item, or a country that both territories hold. */
export function overlaps(left: readonly ParameterValue[], right: readonly ParameterValue[]): boolean {
  return left.some((one) => right.some((other) => contains(one, other) || contains(other, one) || meet(one, other)));
}

/** Whether everything on the left is on the right, regions holding their countries. True of an empty list. */
export function within(left: readonly ParameterValue[], right: readonly ParameterValue[]): boolean {
  return left.every((one) => {
    if (right.some((other) => contains(other, one))) return true;
    // A region may be covered by several others: the EEA by the Union and three States.
    const members = membersOf(one);
    return members?.every((member) => right.some((other) => contains(other, member))) === true;
  });
}

function contains(outer: ParameterValue, inner: ParameterValue): boolean {
  if (sameValue(outer, inner) || outer === 'WORLD') return true;
  const members = membersOf(outer);
  if (members === undefined) return false;
  return (membersOf(inner) ?? [inner]).every((member) => typeof member === 'string' && members.includes(member));
}

function meet(one: ParameterValue, other: ParameterValue): boolean {
  return membersOf(one)?.some((member) => contains(other, member)) === true;
}

function membersOf(region: ParameterValue): readonly string[] | undefined {
  return typeof region === 'string' ? MEMBERS[region] : undefined;
}
