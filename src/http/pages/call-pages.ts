import type { CallRow } from '../../db/calls/calls.ts';
import type { Language } from '../../domain/language.ts';
import { callData } from './call-data.ts';
import { callState } from './call-state.ts';
import { CALL_LIST_WORDS } from './call-words.ts';
import { longDay } from './long-day.ts';
import { publicPage } from './public-page.ts';
import { shown } from './shown.ts';

const WORDS = {
  fr: {
    ...CALL_LIST_WORDS.fr,
    none: 'Aucun appel n’est publié pour l’instant.',
    next: 'Appels plus anciens',
    create: 'Publier un appel',
    by: 'Proposé par',
    state: {
      draft: '✎ Brouillon, visible de votre entreprise seule',
      open: '● Ouvert',
      closed: '○ Clos : les candidatures ne sont plus reçues',
    },
    until: 'jusqu’au',
    noEnd: 'sans date de fin',
    apply: 'Répondre à cet appel',
    publish: 'Relire et publier',
    how: 'Répondre prend quelques minutes : un titre, et ce que vous savez faire. L’industriel choisit ; vous recevez sa décision par courriel.',
    all: 'Tous les appels',
    calendar: 'Noter le dernier jour dans mon agenda (.ics)',
    feed: 'Suivre les nouveaux appels (flux RSS)',
  },
  en: {
    ...CALL_LIST_WORDS.en,
    none: 'No call is published at the moment.',
    next: 'Earlier calls',
    create: 'Publish a call',
    by: 'Offered by',
    state: {
      draft: '✎ Draft, seen by your company alone',
      open: '● Open',
      closed: '○ Closed: applications are no longer received',
    },
    until: 'until',
    noEnd: 'without an end date',
    apply: 'Answer this call',
    publish: 'Read again and publish',
    how: 'Answering takes a few minutes: a title, and what you can do. The industrial chooses; you get its decision by mail.',
    all: 'All calls',
    calendar: 'Put the last day in my calendar (.ics)',
    feed: 'Follow new calls (RSS feed)',
  },
} as const;

/** The published calls, the latest first, page by page. */
export function callListPage(
  calls: readonly CallRow[],
  nextCursor: string | null,
  { language, now }: { readonly language: Language; readonly now: Date },
): string {
  const words = WORDS[language];
  const items = calls.map(
    (call) =>
      `<li><h2><a href="/calls/${call.call}?lang=${language}">${shown(call.title, language)}</a></h2><p>${stateOf(call, language, now)}</p><p class="hint">${shown(`${words.by} ${call.company.name}`, language)}</p></li>`,
  );
  const next =
    nextCursor === null
      ? ''
      : `<p><a href="/calls?lang=${language}&amp;cursor=${encodeURIComponent(nextCursor)}">${words.next}</a></p>`;
  const body = `<p>${shown(words.lead, language)}</p>
${items.length === 0 ? `<p>${shown(words.none, language)}</p>` : `<ul class="plain">${items.join('')}</ul>`}${next}
<p><a href="/calls/new">${shown(words.create, language)}</a></p>
<p><a href="/calls.rss?lang=${language}" type="application/rss+xml">${shown(words.feed, language)}</a></p>`;
  const head = feedLink(language);
  return publicPage({ language, path: '/calls', title: words.title, description: words.lead, body, head });
}

/** One call, with the way to answer it as long as it is open. */
export function callPage(
  call: CallRow,
  options: { readonly language: Language; readonly now: Date; readonly publicUrl: string },
): string {
  const { language, now } = options;
  const words = WORDS[language];
  const state = callState(call, now);
  const paragraphs = call.summary.split(/\n{2,}/).map((text) => `<p>${shown(text, language)}</p>`);
  const act = {
    open: `<p>${shown(words.how, language)}</p><p><a class="button" href="/calls/${call.call}/apply">${words.apply}</a></p>`,
    draft: `<p><a class="button" href="/calls/new?draft=${call.call}">${words.publish}</a></p>`,
    closed: '',
  };
  const calendar =
    state === 'open' && call.closesOn !== null
      ? `<p><a href="/calls/${call.call}.ics?lang=${language}" type="text/calendar">${shown(words.calendar, language)}</a></p>`
      : '';
  const body = `<p class="said ${state === 'open' ? 'good' : ''}">${stateOf(call, language, now)}<br>${shown(`${words.by} ${call.company.name}`, language)}</p>
${paragraphs.join('\n')}
${act[state]}${calendar}
<p><a href="/calls?lang=${language}">${words.all}</a></p>`;
  return publicPage({
    language,
    path: `/calls/${call.call}`,
    title: call.title,
    description: call.summary.slice(0, 200),
    body,
    head: `${feedLink(language)}${state === 'draft' ? '' : callData(call, options)}`,
  });
}

function feedLink(language: Language): string {
  return `<link rel="alternate" type="application/rss+xml" title="${shown(CALL_LIST_WORDS[language].title, language)}" href="/calls.rss?lang=${language}">`;
}

function stateOf(call: CallRow, language: Language, now: Date): string {
  const words = WORDS[language];
  const state = callState(call, now);
  if (state === 'closed') return shown(words.state.closed, language);
  const end = call.closesOn === null ? words.noEnd : `${words.until} ${longDay(call.closesOn, language)}`;
  return shown(`${words.state[state]}, ${end}`, language);
}
