import type { EngagementNames } from '../../db/engagements/names.ts';
import type { ShownEntry } from '../../db/journal/show-journal.ts';
import { toMs } from '../../domain/calendar/instant.ts';
import { parisDate, parisOffsetHours } from '../../domain/calendar/paris-time.ts';
import type { ClauseReadModel, EngagementReadModel } from '../../domain/engagement/project.ts';
import type { Proposal } from '../../domain/engagement/state.ts';
import type { Instant } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import { formatDate } from '../../domain/memorandum/format/date.ts';
import { formatDefined } from '../../domain/memorandum/format/format-value.ts';
import { NO_BREAK_SPACE } from '../../domain/memorandum/format/number.ts';
import type { Clause, Library } from '../../domain/memorandum/library.ts';
import type { Parameter } from '../../domain/memorandum/parameter.ts';
import type { ClauseSelection, ParameterValue } from '../../domain/memorandum/selection.ts';
import { isUsedBy } from '../../domain/memorandum/values/effective.ts';
import { forOption } from '../../domain/memorandum/values/for-option.ts';
import { CLAUSE_STATUS_LABELS, STAGE_LABELS } from '../../messages/labels.ts';
import { shown } from '../pages/shown.ts';

interface Summary {
  readonly model: EngagementReadModel;
  readonly names: EngagementNames;
  readonly library: Library;
  readonly clauses: readonly ClauseReadModel[];
  readonly story: readonly ShownEntry[];
}

const WORDS = {
  fr: {
    title: 'Synthèse de la collaboration',
    asOf: (at: string) =>
      `État au ${at}. Rien de privé n’y figure : les brouillons et les notes internes n’y sont pas.`,
    agreed: (agreed: number, total: number) => `Clauses acceptées : ${agreed} sur ${total}`,
    clauses: 'Les clauses',
    clause: 'Clause',
    status: 'État',
    table: 'Sur la table',
    nothing: 'rien n’est proposé',
    none: 'Aucune clause n’est encore ouverte.',
    by: (company: string, turn: number) => `${company}, tour ${turn} :`,
    start: 'valeurs de départ',
    reserve: (company: string, point: string) => `Réserve de ${company} : ${point}`,
    log: 'Le journal, en phrases',
    when: 'Quand (heure de Paris)',
    what: 'Quoi',
    time: (date: string, time: string) => `${date} à ${time}`,
  },
  en: {
    title: 'Summary of the collaboration',
    asOf: (at: string) => `As of ${at}. Nothing private is in it: drafts and internal notes are left out.`,
    agreed: (agreed: number, total: number) => `Clauses agreed: ${agreed} of ${total}`,
    clauses: 'The clauses',
    clause: 'Clause',
    status: 'Status',
    table: 'On the table',
    nothing: 'nothing is proposed',
    none: 'No clause is open yet.',
    by: (company: string, turn: number) => `${company}, turn ${turn}:`,
    start: 'starting values',
    reserve: (company: string, point: string) => `Reservation of ${company}: ${point}`,
    log: 'The journal, in sentences',
    when: 'When (Paris time)',
    what: 'What',
    time: (date: string, time: string) => `${date}, ${time}`,
  },
} as const;

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:start;vertical-align:top;hyphens:auto}td:last-child{overflow-wrap:anywhere}p,ul{margin:.3rem 0}@media print{body{margin:0;max-width:none;font-size:11pt}tr{break-inside:avoid}}`;

/** The whole table on one page to read and print, with the story of how it came about. Whole in itself: no script, nothing fetched. */
export function summaryPage(language: Language, { model, names, library, clauses, story }: Summary): string {
  const words = WORDS[language];
  const say = (text: string) => shown(text, language);
  const { counts, stage, changedAt } = model;
  const parties = `${names.startup} – ${names.industrial}`;
  const rows = clauses.map((clause) => clauseRow(language, names, library, clause)).join('\n');
  const lines = story.map(
    ({ at, sentence }) => `<tr><td>${say(parisTime(at, language))}</td><td>${say(sentence[language])}</td></tr>`,
  );
  const clauseTable = `<table><thead><tr><th scope="col">${words.clause}</th><th scope="col">${words.status}</th><th scope="col">${words.table}</th></tr></thead><tbody>
${rows}
</tbody></table>`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${say(`${words.title} — ${parties}`)}</title><style>${STYLE}</style></head>
<body><main><h1>${say(words.title)}</h1>
<p><strong>${say(parties)}</strong> · ${say(names.call)}</p>
<p>${say(words.asOf(parisTime(changedAt, language)))}</p>
<p>${say(STAGE_LABELS[stage][language])} · ${say(words.agreed(counts.agreed, counts.total))}</p>
<h2>${words.clauses}</h2>
${clauses.length === 0 ? `<p>${say(words.none)}</p>` : clauseTable}
<h2>${say(words.log)}</h2>
<table><thead><tr><th scope="col">${say(words.when)}</th><th scope="col">${words.what}</th></tr></thead><tbody>
${lines.join('\n')}
</tbody></table>
</main></body></html>
`;
}

function clauseRow(
  language: Language,
  names: EngagementNames,
  library: Library,
  { clause, status, proposal, rival, reservation }: ClauseReadModel,
): string {
  const words = WORDS[language];
  const say = (text: string) => shown(text, language);
  const known = library.clauses.find(({ id }) => id === clause);
  const proposals = [proposal, rival].filter((one) => one !== null);
  const table = proposals.map((one) => proposed(language, names, known, one)).join('');
  const reserve = reservation === null ? '' : `<p>${say(words.reserve(names[reservation.by], reservation.point))}</p>`;
  return `<tr><th scope="row">${say(known?.title[language] ?? clause)}</th><td>${say(CLAUSE_STATUS_LABELS[status][language])}</td><td>${table === '' ? say(words.nothing) : table}${reserve}</td></tr>`;
}

function proposed(
  language: Language,
  names: EngagementNames,
  clause: Clause | undefined,
  { by, turn, selection }: Proposal,
): string {
  const words = WORDS[language];
  const say = (text: string) => shown(text, language);
  const option = clause?.options.find(({ id }) => id === selection.option)?.label[language] ?? selection.option;
  const values = (clause?.parameters ?? []).flatMap((one) => typedValue(one, selection, language));
  const list = values.map((value) => `<li>${say(value)}</li>`).join('');
  const precision = selection.precision === undefined ? '' : `<p>${say(selection.precision)}</p>`;
  const start = list === '' ? ` – ${words.start}` : '';
  return `<p>${say(`${words.by(names[by], turn)} ${option}${start}`)}</p>${list === '' ? '' : `<ul>${list}</ul>`}${precision}`;
}

/** `Notice: 12 days`, for a value that somebody typed and that the option uses. */
function typedValue(parameter: Parameter, { option, parameters }: ClauseSelection, language: Language) {
  const value = parameters[parameter.name];
  if (value === undefined || value === null || !isUsedBy(parameter, option)) return [];
  const definition = forOption(parameter, option);
  const one = (each: ParameterValue) => (each === null ? '–' : formatDefined(each, definition, language));
  const perParty = parameter.per === 'party' && typeof value === 'object' && !Array.isArray(value);
  const figures = perParty ? Object.values(value).map(one).join(' / ') : one(value);
  return [`${parameter.label[language]}${language === 'fr' ? ' : ' : ': '}${figures}`];
}

/** Day and minute at Paris, by the rule in code: the same on every machine. Parted anywhere: columns are narrow. */
function parisTime(at: Instant, language: Language): string {
  const minute = new Date(toMs(at) + parisOffsetHours(at) * 3_600_000).toISOString().slice(11, 16);
  const day = formatDate(parisDate(at), language).replaceAll(NO_BREAK_SPACE, ' ');
  return WORDS[language].time(day, minute);
}
