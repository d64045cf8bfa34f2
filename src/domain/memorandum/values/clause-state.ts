import type { ClauseId } from '../../ids.ts';
import { isRecord } from '../condition/compare.ts';
import { isFilled } from '../condition/evaluate.ts';
import type { Clause, Library } from '../library.ts';
import type { Field, Parameter, ValueDefinition } from '../parameter.ts';
import type { ClauseSelection, ParameterValue, Selection } from '../selection.ts';
import { effectiveValues, isUsedBy, type Values } from './effective.ts';

const word = (value: string) => ({ value, label: { fr: value, en: value } });
const named = (name: string, definition: ValueDefinition): Field => ({
  ...definition,
  name,
  label: { fr: name, en: name },
});

/** Marks that the reviewer of a free text sets (memorandum 3.0). */
const TAGS = ['exclusive-grant-back', 'insolvency-trigger', 'share-right', 'other'];

/** What conditions of rules may ask of each clause, inside `any(clauses where …)`. */
export function clauseStateDefinition(catalogue: readonly string[]): ValueDefinition {
  return {
    type: 'records',
    fields: [
      named('id', { type: 'enum', values: catalogue.map(word) }),
      named('need', { type: 'enum', values: ['mandatory', 'conditional', 'optional'].map(word) }),
      named('bite', { type: 'enum', values: ['binding', 'binding-or-frozen', 'frozen'].map(word) }),
      named('agreed', { type: 'boolean' }),
      named('option', { type: 'text' }),
      named('precision', { type: 'text' }),
      named('tags', { type: 'list', items: { type: 'enum', values: TAGS.map(word) } }),
      named('blanks', { type: 'list', items: { type: 'text' } }),
    ],
  };
}

/** The state of each clause that the memorandum needs: agreed or not, its free text, what is left blank in it. */
export function clauseStates(
  library: Library,
  selection: Selection,
  active: ReadonlySet<ClauseId>,
): readonly ParameterValue[] {
  return library.clauses
    .filter((clause) => active.has(clause.id))
    .map((clause) => stateOf(clause, selection.clauses[clause.id]));
}

function stateOf(clause: Clause, chosen: ClauseSelection | undefined): ParameterValue {
  return {
    id: clause.id,
    need: clause.need,
    bite: clause.bite,
    agreed: chosen !== undefined,
    option: chosen?.option ?? null,
    precision: chosen?.precision ?? null,
    tags: chosen?.precisionTags ?? [],
    blanks: chosen === undefined ? [] : blanksOf(clause, chosen),
  };
}

/** Names of the parameters that the option uses, that must be filled and are not. */
function blanksOf(clause: Clause, chosen: ClauseSelection): readonly string[] {
  const values = effectiveValues(clause, chosen);
  return clause.parameters
    .filter((parameter) => isUsedBy(parameter, chosen.option) && isBlank(parameter, values))
    .map((parameter) => parameter.name);
}

function isBlank(parameter: Parameter, values: Values): boolean {
  if (parameter.optional === true) return false;
  const value = values[parameter.name];
  if (parameter.per === undefined) return hasBlank(value, parameter);
  const perParty = isRecord(value) ? value : {};
  return ['startup', 'industrial'].some((party) => hasBlank(perParty[party], parameter));
}

function hasBlank(value: ParameterValue | undefined, definition: ValueDefinition): boolean {
  if (!isFilled(value)) return true;
  if (definition.type === 'record') return blankField(value, definition);
  return definition.type === 'records' && Array.isArray(value) && value.some((item) => blankField(item, definition));
}

function blankField(value: ParameterValue | undefined, definition: ValueDefinition): boolean {
  const record = isRecord(value) ? value : {};
  return (definition.fields ?? []).some((field) => field.optional !== true && hasBlank(record[field.name], field));
}
