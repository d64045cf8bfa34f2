import type { CallRow } from '../../db/calls/calls.ts';
import type { Language } from '../../domain/language.ts';
import { callState } from './call-state.ts';
import { shown } from './guide-page.ts';
import { publicPage } from './public-page.ts';

const WORDS = {
  fr: {
    title: 'Appels à projets',
    lead: 'Des industriels cherchent des start-ups pour résoudre un problème réel. Répondez à celui qui vous concerne : votre candidature ouvre un dossier, où tout se négocie et se signe.',
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
  },
  en: {
    title: 'Calls for projects',
    lead: 'Industrial companies look for start-ups to solve a real problem. Answer the one that concerns you: your application opens a file, where all is negotiated and signed.',
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
<p><a href="/calls/new">${shown(words.create, language)}</a></p>`;
  return publicPage({ language, path: '/calls', title: words.title, description: words.lead, body });
}

/** One call, with the way to answer it as long as it is open. */
export function callPage(
  call: CallRow,
  { language, now }: { readonly language: Language; readonly now: Date },
): string {
  const words = WORDS[language];
  const state = callState(call, now);
  const paragraphs = call.summary.split(/\n{2,}/).map((text) => `<p>${shown(text, language)}</p>`);
  const act = {
    open: `<p>${shown(words.how, language)}</p><p><a class="button" href="/calls/${call.call}/apply">${words.apply}</a></p>`,
    draft: `<p><a class="button" href="/calls/new?draft=${call.call}">${words.publish}</a></p>`,
    closed: '',
  };
  const body = `<p class="said ${state === 'open' ? 'good' : ''}">${stateOf(call, language, now)}<br>${shown(`${words.by} ${call.company.name}`, language)}</p>
${paragraphs.join('\n')}
${act[state]}
<p><a href="/calls?lang=${language}">${words.all}</a></p>`;
  return publicPage({
    language,
    path: `/calls/${call.call}`,
    title: call.title,
    description: call.summary.slice(0, 200),
    body,
  });
}

function stateOf(call: CallRow, language: Language, now: Date): string {
  const words = WORDS[language];
  const state = callState(call, now);
  if (state === 'closed') return shown(words.state.closed, language);
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', { dateStyle: 'long', timeZone: 'UTC' });
  const end =
    call.closesOn === null ? words.noEnd : `${words.until} ${day.format(new Date(`${call.closesOn}T00:00:00Z`))}`;
  return shown(`${words.state[state]}, ${end}`, language);
}
