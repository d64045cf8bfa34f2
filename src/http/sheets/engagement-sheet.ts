import type { Cell, Sheet } from '../../documents/sheets/sheet.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { STAGE_LABELS } from '../../messages/labels.ts';
import { INTERVENTION_LABELS, OUTCOME_LABELS, SIGN_LABELS, SOURCE_LABELS } from '../../messages/monitoring-labels.ts';
import type { PresentedSheet } from '../routes/monitoring/present-sheet.ts';
import { factsOf } from './engagements-sheet.ts';
import { said, w } from './said.ts';

type Row = readonly Cell[];

/** One engagement as its procedure shows it, part by part. The staff's own notes stay on the screen, as when it is printed. */
export function engagementSheet(sheet: PresentedSheet, titles: ReadonlyMap<string, Bilingual>, in_: Language): Sheet {
  const row = (part: Bilingual, what: string, value: Cell, on: string | null, more: string | null): Row => [
    ...[part[in_], what, value],
    { day: on as PresentedSheet['began'] | null },
    more,
  ];
  const facts = factsOf(sheet, titles, in_).map(({ head, cell }): Row => [PROCEDURE[in_], head, cell, null, null]);
  const signs = sheet.signals.map(({ kind, value, threshold, source }) =>
    row(SIGN, SIGN_LABELS[kind][in_], value, null, `${THRESHOLD[in_]} ${threshold}, ${SOURCE_LABELS[source][in_]}`),
  );
  const acts = sheet.interventions.map(({ kind, at, by, outcome }) =>
    row(ACT, INTERVENTION_LABELS[kind][in_], OUTCOME_LABELS[outcome][in_], at, by?.name ?? BY_ITSELF[in_]),
  );
  const clauses = sheet.clauseStates.map(({ title, agreed, openSince, ...counts }) =>
    row(CLAUSE, title[in_], (agreed ? AGREED : OPEN)[in_], agreed ? null : openSince, countsOf(counts, in_)),
  );
  const stays = sheet.stays.map(({ stage, days, until }) =>
    row(STAY, STAGE_LABELS[stage][in_], days, until, WORKING_DAYS[in_]),
  );
  return said({ title: TITLE, columns: COLUMNS, rows: [...facts, ...signs, ...acts, ...clauses, ...stays] }, in_);
}

const TITLE = w('Fiche du dossier', 'Sheet of the engagement');
const COLUMNS: readonly Bilingual[] = [
  w('Rubrique', 'Part'),
  w('Élément', 'Item'),
  w('Valeur', 'Value'),
  w('Date', 'Date'),
  w('Précision', 'More'),
];

const PROCEDURE = w('Procédure', 'Procedure');
const SIGN = w('Signe de blocage', 'Sign of a stall');
const ACT = w('Action du programme', 'Act of the programme');
const CLAUSE = w('Clause', 'Clause');
const STAY = w('Étape passée', 'Stage left');
const THRESHOLD = w('seuil', 'threshold');
const BY_ITSELF = w('automatique', 'automatic');
const AGREED = w('accordée', 'agreed');
const OPEN = w('ouverte', 'open');
const WORKING_DAYS = w('jours ouvrés, jusqu’à cette date', 'working days, until that date');

/** `3 allers et retours, 1 tour en conflit, 0 retour en arrière`. */
function countsOf(
  {
    alternations,
    conflicts,
    backs,
  }: Pick<PresentedSheet['clauseStates'][number], 'alternations' | 'conflicts' | 'backs'>,
  in_: Language,
): string {
  const words = w(
    `allers et retours : ${alternations}, tours en conflit : ${conflicts}, retours en arrière : ${backs}`,
    `to and fro: ${alternations}, rounds in conflict: ${conflicts}, turned back: ${backs}`,
  );
  return words[in_];
}
