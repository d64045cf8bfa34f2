import type { Cell, Sheet } from '../../documents/sheets/sheet.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { AGE_CUTS, type Portfolio } from '../../domain/monitoring/portfolio/portfolio.ts';
import type { SurvivalQuantile } from '../../domain/monitoring/statistics/survival-quantile.ts';
import { DECLINE_REASON_LABELS, STAGE_LABELS, WITHDRAWAL_REASON_LABELS } from '../../messages/labels.ts';
import { FUNNEL_LABELS, INTERVENTION_LABELS } from '../../messages/monitoring-labels.ts';
import { said, type Table, w } from './said.ts';

/** Tables of the portfolio that can be kept. */
export const PORTFOLIO_VIEWS = [
  'funnel',
  'durations',
  'clauses',
  'ageing',
  'endings',
  'breaches',
  'interventions',
] as const;
export type PortfolioView = (typeof PORTFOLIO_VIEWS)[number];

/** One table of the portfolio as a sheet. */
export function portfolioSheet(
  view: PortfolioView,
  portfolio: Portfolio,
  titles: ReadonlyMap<string, Bilingual>,
  in_: Language,
): Sheet {
  return said(
    TABLES[view](portfolio, in_, (clause) => titles.get(clause)?.[in_] ?? clause),
    in_,
  );
}

const LOW = w('Bas (95 %)', 'Low (95 %)');
const HIGH = w('Haut (95 %)', 'High (95 %)');

const TABLES: {
  readonly [view in PortfolioView]: (of: Portfolio, in_: Language, title: (clause: string) => string) => Table;
} = {
  funnel: ({ funnel }, in_) => ({
    title: w('Entonnoir', 'Funnel'),
    columns: [
      w('Étape', 'Step'),
      w('Dossiers', 'Engagements'),
      w('Part de l’étape précédente', 'Share of the step before'),
      LOW,
      HIGH,
    ],
    rows: funnel.map(({ step, count, ofPrevious }) => [FUNNEL_LABELS[step][in_], count, ...shares(ofPrevious)]),
  }),
  durations: ({ durations }, in_) => ({
    title: w('Durées par étape', 'Durations by stage'),
    columns: [
      w('Étape', 'Stage'),
      w('Sorties', 'Exits'),
      w('En cours', 'Running'),
      w('Médiane (jours ouvrés)', 'Median (business days)'),
      LOW,
      HIGH,
      w('90e centile', '90th percentile'),
      LOW,
      HIGH,
    ],
    rows: durations.map((one) => [
      STAGE_LABELS[one.stage][in_],
      one.exits,
      one.running,
      ...quantile(one.median),
      ...quantile(one.p90),
    ]),
  }),
  clauses: ({ clauses }, _, title) => ({
    title: w('Clauses bloquantes', 'Blocking clauses'),
    columns: [
      w('Clause', 'Clause'),
      w('Dossiers', 'Engagements'),
      w('Part du temps ouvert', 'Share of open time'),
      w('Trois allers-retours ou plus', 'Three rounds or more'),
      w('En médiation', 'In mediation'),
      w('Allers-retours en moyenne', 'Mean rounds'),
    ],
    rows: clauses.map((one) => [
      title(one.clause),
      one.engagements,
      { share: one.openShare },
      { share: one.pingPong.share },
      { share: one.mediated.share },
      one.roundsMean,
    ]),
  }),
  ageing: ({ ageing }, in_) => ({
    title: w('Ancienneté par étape', 'Ageing by stage'),
    columns: [
      w('Étape', 'Stage'),
      ...AGE_CUTS.map((cut) => w(`< ${cut} j. o.`, `< ${cut} days`)),
      w('au-delà', 'beyond'),
    ],
    rows: ageing.map(({ stage, counts }) => [STAGE_LABELS[stage][in_], ...counts]),
  }),
  endings: ({ endings }, in_) => ({
    title: w('Issues et motifs', 'Endings and reasons'),
    columns: [w('Issue', 'Ending'), w('Motif', 'Reason'), w('Dossiers', 'Engagements')],
    rows: endings.map(({ stage, reason, count }) => [
      STAGE_LABELS[stage][in_],
      reason === null ? OTHER_REASONS[in_] : reasonOf(reason, in_),
      count,
    ]),
  }),
  breaches: ({ breaches }) => ({
    title: w('Délais dépassés', 'Delays passed'),
    columns: [w('Mois', 'Month'), w('Dossiers', 'Engagements')],
    rows: breaches.months.map(({ month, count }) => [month, count]),
  }),
  interventions: ({ interventions, lot }, in_) => ({
    title: w('Effet des interventions', 'Effect of interventions'),
    columns: [
      w('Intervention', 'Intervention'),
      w('Nombre', 'Count'),
      w('En attente', 'Waiting'),
      w('Suivies d’un progrès', 'Followed by progress'),
      LOW,
      HIGH,
    ],
    rows: [
      ...interventions.map((one) => [labelOf(one.kind, in_), one.count, one.waiting, ...shares(one.moved)]),
      [EARLY[in_], lot.early.count, lot.early.waiting, ...shares(lot.early.moved)],
      [LATE[in_], lot.late.count, lot.late.waiting, ...shares(lot.late.moved)],
      [DIFFERENCE[in_], null, null, ...shares(lot.difference)],
    ],
  }),
};

const OTHER_REASONS = w('autres motifs (moins de dix dossiers chacun)', 'other reasons (fewer than ten each)');
const EARLY = w('Première relance au 10e jour (tirée au sort)', 'First reminder on day 10 (by lot)');
const LATE = w('Première relance au 17e jour (tirée au sort)', 'First reminder on day 17 (by lot)');
const DIFFERENCE = w('Écart', 'Difference');

function labelOf(kind: string, in_: Language): string {
  return Object.entries(INTERVENTION_LABELS).find(([known]) => known === kind)?.[1][in_] ?? kind;
}

function reasonOf(reason: string, in_: Language): string {
  const labels: readonly (readonly [string, Bilingual])[] = [
    ...Object.entries(WITHDRAWAL_REASON_LABELS),
    ...Object.entries(DECLINE_REASON_LABELS),
  ];
  return labels.find(([known]) => known === reason)?.[1][in_] ?? reason;
}

function shares({ share, low, high }: Portfolio['lot']['difference']): readonly Cell[] {
  return [{ share }, { share: low }, { share: high }];
}

function quantile({ value, low, high }: SurvivalQuantile): readonly Cell[] {
  return [value, low, high];
}
