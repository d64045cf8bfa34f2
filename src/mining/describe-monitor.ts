import type { Language } from '../domain/language.ts';
import type { MonitorReport } from './monitor-report.ts';

/** So many cases are read at a glance; `--json` has them all. */
const SHOWN = 20;

/** The report as text for a terminal. */
export function describeMonitor(report: MonitorReport, language: Language): string {
  const words = WORDS[language];
  const { evaluation, states, atRisk, warnings } = report;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const score = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  const days = (value: number | null) => (value === null ? '–' : number.format(value));
  const line = (name: string, { auc, brier }: { auc: number | null; brier: number | null }) =>
    `  ${name.padEnd(words.width)} AUC ${score(auc)}   Brier ${score(brier)}`;
  const { elapsed, caseAge, elapsedOverMedian, constant } = evaluation.baselines;
  return `${[
    `${number.format(report.cases)} ${words.cases}, ${number.format(report.events)} ${words.events}, ${report.first.slice(0, 10)} – ${report.last.slice(0, 10)}`,
    ...warnings.map(
      ({ code, count, first }) => `${words.warnings[code]}: ${count}${first === null ? '' : ` (${first})`}`,
    ),
    '',
    `${words.states}:`,
    ...states.map(
      (state) =>
        `  ${state.name}: ${state.exits} ${words.exits}, ${words.median} ${days(state.medianDays)} [${days(state.medianInterval[0])} – ${days(state.medianInterval[1])}], ${words[state.source]}`,
    ),
    '',
    `${words.evaluation} ${evaluation.target}, ${evaluation.split.slice(0, 10)}, n = ${evaluation.snapshots}:`,
    line(words.product, evaluation),
    line(words.elapsed, elapsed),
    line(words.caseAge, caseAge),
    line(words.elapsedOverMedian, elapsedOverMedian),
    line(words.constant, constant),
    words[evaluation.verdict === 'learned' ? 'better' : evaluation.verdict],
    '',
    `${words.atRisk} (${Math.min(SHOWN, atRisk.length)} / ${atRisk.length}):`,
    ...atRisk
      .slice(0, SHOWN)
      .map(
        ({ case: name, state, risk, reasons }) =>
          `  ${Math.round(risk * 100)} %  ${name}, ${state}. ${reasons.join(' ')}`,
      ),
  ].join('\n')}\n`;
}

const WORDS = {
  fr: {
    width: 24,
    cases: 'dossiers',
    events: 'événements',
    states: 'États, durée en jours',
    exits: 'sorties',
    median: 'médiane',
    evaluation: 'Épreuve',
    product: 'Entente',
    elapsed: 'temps dans l’état',
    caseAge: 'âge du dossier',
    elapsedOverMedian: 'temps sur médiane',
    constant: 'constante',
    atRisk: 'Dossiers ouverts, les plus à risque',
    learned: 'appris',
    better: 'Ce qui a été appris fait mieux que les trois règles simples, et sert.',
    threshold: 'seuil',
    'baseline-as-good': 'Ce qui a été appris ne fait pas mieux que les règles simples : les seuils restent en usage.',
    'cannot-tell': 'Il y a trop peu de dossiers pour en juger : les seuils restent en usage.',
    warnings: {
      'row-skipped': 'Lignes illisibles, laissées de côté',
      'times-out-of-order': 'Événements arrivés dans le désordre, remis en ordre',
      'event-without-case': 'Événements sans dossier, laissés de côté',
      'after-as-of': 'Événements postérieurs à la date demandée, laissés de côté',
    },
  },
  en: {
    width: 20,
    cases: 'cases',
    events: 'events',
    states: 'States, durations in days',
    exits: 'exits',
    median: 'median',
    evaluation: 'Test',
    product: 'Entente',
    elapsed: 'time in state',
    caseAge: 'age of the case',
    elapsedOverMedian: 'time over median',
    constant: 'constant',
    atRisk: 'Open cases, the most at risk first',
    learned: 'learned',
    better: 'What was learned does better than the three simple rules, and is in use.',
    threshold: 'threshold',
    'baseline-as-good': 'What was learned does no better than the simple rules: thresholds stay in use.',
    'cannot-tell': 'There are too few cases to judge: thresholds stay in use.',
    warnings: {
      'row-skipped': 'Rows that cannot be read, left out',
      'times-out-of-order': 'Events that came out of order, put in order',
      'event-without-case': 'Events without a case, left out',
      'after-as-of': 'Events after the time asked for, left out',
    },
  },
} as const;
