import type { Offer } from '../../db/monitoring/offers.ts';
import type { Language } from '../../domain/language.ts';
import { escapeHtml } from '../../mail/compose.ts';
import { longDay } from './long-day.ts';
import { publicPage } from './public-page.ts';
import { shown } from './shown.ts';

const WORDS = {
  fr: {
    title: 'Offres d’accompagnement',
    lead: 'Ce que le programme et ses partenaires proposent aux start-ups et aux industriels qui négocient ensemble, tel qu’il se lisait le jour où il a été vérifié.',
    beware: 'Seule la page de l’opérateur fait foi : lisez-y les conditions avant de compter sur une offre.',
    none: 'Aucune offre n’est en cours aujourd’hui.',
    operator: 'Proposée par',
    audience: 'Pour',
    audiences: { both: 'les start-ups et les industriels', startup: 'les start-ups', industrial: 'les industriels' },
    valid: 'Valable',
    until: 'jusqu’au',
    endless: 'sans date de fin connue',
    source: 'Lue dans',
    checked: 'vérifiée le',
    there: 'Aller à la page de l’offre :',
  },
  en: {
    title: 'Offers of support',
    lead: 'What the programme and its partners offer to start-ups and industrial companies that negotiate together, as it read on the day it was checked.',
    beware: 'The operator’s own page alone is authoritative: read the conditions there before you count on an offer.',
    none: 'No offer holds today.',
    operator: 'Offered by',
    audience: 'For',
    audiences: { both: 'start-ups and industrial companies', startup: 'start-ups', industrial: 'industrial companies' },
    valid: 'Valid',
    until: 'until',
    endless: 'with no known end date',
    source: 'Read in',
    checked: 'checked on',
    there: 'Go to the page of the offer:',
  },
} as const;

/** The offers that hold today, each with its source, the day it was checked and the way to it. */
export function offersPage(offers: readonly Offer[], language: Language): string {
  const words = WORDS[language];
  const items = offers.map((offer) => item(offer, language));
  const body = `<p>${shown(words.lead, language)}</p>
${items.length === 0 ? `<p>${shown(words.none, language)}</p>` : `<p>${shown(words.beware, language)}</p><ul class="plain">${items.join('\n')}</ul>`}`;
  return publicPage({ language, path: '/offers', title: words.title, description: words.lead, body });
}

function item(offer: Offer, language: Language): string {
  const words = WORDS[language];
  const until = offer.validTo === null ? words.endless : `${words.until} ${longDay(offer.validTo, language)}`;
  // Names and addresses stay as they are written: no typography.
  const facts = [
    [words.operator, escapeHtml(offer.operator)],
    [words.audience, shown(words.audiences[offer.audience], language)],
    [words.valid, shown(until, language)],
    [
      words.source,
      `${escapeHtml(offer.source)}, ${shown(`${words.checked} ${longDay(offer.checkedOn, language)}`, language)}`,
    ],
  ] as const;
  const title = shown(offer.title[language], language);
  const list = facts.map(([name, html]) => `<dt>${shown(name, language)}</dt><dd>${html}</dd>`);
  const there = `${shown(words.there, language)} ${title}`;
  return `<li><h2>${title}</h2><dl>${list.join('')}</dl><p><a href="${escapeHtml(offer.url)}" rel="external noreferrer">${there}</a></p></li>`;
}
