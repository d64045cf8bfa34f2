import type { Sheet } from '../../documents/sheets/sheet.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { STAGE_LABELS } from '../../messages/labels.ts';
import { INTERVENTION_LABELS, OUTCOME_LABELS, SOURCE_LABELS } from '../../messages/monitoring-labels.ts';
import type { TodaysItems } from '../routes/monitoring/todays-items.ts';
import { said, w } from './said.ts';

/** Today's list as a sheet: the same lines in the same order, each with its reason. */
export function todaySheet({ complete, items }: TodaysItems, in_: Language): Sheet {
  const rows = items.map((line, index) => [
    index + 1,
    line.engagement,
    line.names.startup,
    line.names.industrial,
    line.names.call,
    STAGE_LABELS[line.stage][in_],
    line.reason[in_],
    line.actionWords[in_],
    SOURCE_LABELS[line.source][in_],
    { share: line.stall },
    line.officer?.name ?? null,
    line.earlier.map((one) => doneOf(one, in_)).join(' ; '),
  ]);
  const cut = complete ? [] : [[null, INCOMPLETE[in_], ...COLUMNS.slice(2).map(() => null)]];
  return said({ title: w('Aujourd’hui', 'Today'), columns: COLUMNS, rows: [...rows, ...cut] }, in_);
}

const COLUMNS: readonly Bilingual[] = [
  w('Rang', 'Rank'),
  w('Dossier', 'Engagement'),
  w('Start-up', 'Start-up'),
  w('Industriel', 'Industrial'),
  w('Appel', 'Call'),
  w('Étape', 'Stage'),
  w('Raison', 'Reason'),
  w('Action proposée', 'Proposed action'),
  w('Seuil', 'Threshold'),
  w('Risque de blocage', 'Chance of a stall'),
  w('Chargé d’affaires', 'Officer'),
  w('Déjà fait', 'Done before'),
];

const INCOMPLETE = w(
  'Tous les dossiers ouverts n’ont pas pu être examinés.',
  'Not all open engagements could be looked at.',
);

/** `2026-11-26 Relance (sans suite)`: days as every spreadsheet sorts them. */
function doneOf({ at, kind, outcome }: TodaysItems['items'][number]['earlier'][number], in_: Language): string {
  return `${at.slice(0, 10)} ${INTERVENTION_LABELS[kind][in_]} (${OUTCOME_LABELS[outcome][in_]})`;
}
