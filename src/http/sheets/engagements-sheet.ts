import type { Cell, Sheet } from '../../documents/sheets/sheet.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { LIST_COLUMNS, type ListColumn } from '../../domain/monitoring/portfolio/list-columns.ts';
import { REGIONS } from '../../domain/programme/regions.ts';
import { SECTORS } from '../../domain/programme/sectors.ts';
import { STAGE_LABELS } from '../../messages/labels.ts';
import { AWAITING_LABELS, INTERVENTION_LABELS, SIGN_LABELS } from '../../messages/monitoring-labels.ts';
import type { presentFollowed } from '../routes/monitoring/present-followed.ts';
import { said, w } from './said.ts';

export type Shown = Awaited<ReturnType<typeof presentFollowed>>[number];

/** What a column of the screen becomes in a file: one column or more, so that each cell holds one thing and can be sorted. */
interface Part {
  readonly head: Bilingual;
  readonly cell: (one: Shown, in_: Language, titles: ReadonlyMap<string, Bilingual>) => Cell;
}

const NAMES: readonly Part[] = [
  { head: w('Dossier', 'Engagement'), cell: ({ engagement }) => engagement },
  { head: w('Start-up', 'Start-up'), cell: ({ names }) => names.startup },
  { head: w('Industriel', 'Industrial'), cell: ({ names }) => names.industrial },
];

const PARTS: { readonly [column in ListColumn]: readonly Part[] } = {
  call: [{ head: w('Appel', 'Call'), cell: ({ names }) => names.call }],
  stage: [{ head: w('Étape', 'Stage'), cell: ({ stage }, in_) => STAGE_LABELS[stage][in_] }],
  stageSince: [
    { head: w('À cette étape depuis le', 'In this stage since'), cell: ({ stageSince }) => ({ day: stageSince }) },
  ],
  awaiting: [{ head: w('Attendu de', 'Awaited from'), cell: ({ awaiting }, in_) => AWAITING_LABELS[awaiting][in_] }],
  awaitingSince: [
    { head: w('Attendu depuis le', 'Awaited since'), cell: ({ awaitingSince }) => ({ day: awaitingSince }) },
  ],
  lastProgress: [{ head: w('Dernier progrès', 'Last progress'), cell: ({ lastProgress }) => ({ day: lastProgress }) }],
  nextDeadlineAt: [
    { head: w('Prochaine échéance', 'Next deadline'), cell: ({ nextDeadlineAt }) => ({ day: nextDeadlineAt }) },
  ],
  clauses: [
    { head: w('Clauses', 'Clauses'), cell: ({ clauses }) => clauses.total },
    { head: w('Clauses ouvertes', 'Open clauses'), cell: ({ clauses }) => clauses.open },
    { head: w('Clauses disputées', 'Disputed clauses'), cell: ({ clauses }) => clauses.disputed },
  ],
  sign: [
    {
      head: w('Signe principal', 'Main sign'),
      cell: ({ sign }, in_) => (sign === null ? null : SIGN_LABELS[sign][in_]),
    },
    {
      head: w('Clause du signe', 'Clause of the sign'),
      cell: ({ signClause }, in_, titles) =>
        signClause === null ? null : (titles.get(signClause)?.[in_] ?? signClause),
    },
  ],
  stall: [{ head: w('Risque de blocage', 'Chance of a stall'), cell: ({ stall }) => ({ share: stall }) }],
  action: [
    {
      head: w('Action conseillée', 'Advised action'),
      cell: ({ action }, in_) => (action === null ? null : INTERVENTION_LABELS[action][in_]),
    },
  ],
  sector: [
    { head: w('Filière', 'Sector'), cell: ({ sector }, in_) => (sector === null ? null : SECTORS[sector][in_]) },
  ],
  region: [{ head: w('Région', 'Region'), cell: ({ region }) => (region === null ? null : REGIONS[region].name) }],
  cohort: [{ head: w('Trimestre', 'Quarter'), cell: ({ cohort }) => cohort }],
  began: [{ head: w('Candidature du', 'Applied on'), cell: ({ began }) => ({ day: began }) }],
  breaches: [{ head: w('Délais dépassés', 'Delays passed'), cell: ({ breaches }) => breaches }],
  officer: [{ head: w('Chargé d’affaires', 'Officer'), cell: ({ officer }) => officer?.name ?? null }],
};

/** What one engagement's procedure shows, each with its head: what a list has in a row. */
export function factsOf(
  one: Shown,
  titles: ReadonlyMap<string, Bilingual>,
  in_: Language,
): readonly { readonly head: string; readonly cell: Cell }[] {
  const parts = [...NAMES, ...LIST_COLUMNS.flatMap((column) => PARTS[column])];
  return parts.map(({ head, cell }) => ({ head: head[in_], cell: cell(one, in_, titles) }));
}

/**
 * A list of engagements as a sheet, with the columns that were asked for, after the names. `titles`: clauses by
 * their id. Where there are more lines than a file takes, its last one says so.
 */
export function engagementsSheet(
  items: readonly Shown[],
  columns: readonly ListColumn[],
  titles: ReadonlyMap<string, Bilingual>,
  in_: Language,
  more: boolean,
): Sheet {
  const parts = [...NAMES, ...columns.flatMap((column) => PARTS[column])];
  const rows = items.map((one) => parts.map(({ cell }) => cell(one, in_, titles)));
  const cut = more ? [[MORE[in_], ...parts.slice(1).map(() => null)]] : [];
  return said(
    { title: w('Dossiers', 'Engagements'), columns: parts.map(({ head }) => head), rows: [...rows, ...cut] },
    in_,
  );
}

const MORE = w(
  'La suite n’est pas dans ce fichier : restreignez la liste.',
  'The rest is not in this file: narrow the list.',
);
