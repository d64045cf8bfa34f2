import type { DirectoryFilter, ProfileRow } from '../../db/directory/profiles.ts';
import { parisDate } from '../../domain/calendar/paris-time.ts';
import type { Language } from '../../domain/language.ts';
import { SECTOR_CODES, SECTORS } from '../../domain/programme/sectors.ts';
import { escapeHtml } from '../../mail/compose.ts';
import { longDay } from './long-day.ts';
import { publicPage } from './public-page.ts';
import { shown } from './shown.ts';

const WORDS = {
  fr: {
    title: 'Annuaire des start-ups',
    lead: 'Les solutions technologiques des start-ups, décrites par elles-mêmes. Cherchez par filière, par maturité ou par mots.',
    q: 'Mots (les accents ne comptent pas)',
    sector: 'Filière',
    anySector: 'Toutes',
    trl: 'Maturité (TRL) d’au moins',
    anyTrl: 'Indifférente',
    search: 'Chercher',
    none: 'Aucune start-up de l’annuaire ne répond à cette recherche.',
    next: 'Suite',
    sectors: 'Filières',
    technologies: 'Technologies',
    maturity: 'Maturité',
    seeks: 'Ce qu’elle cherche',
    site: 'Son site',
    confirmed: 'Confirmé par la start-up le',
    all: 'Tout l’annuaire',
    own: 'Vous dirigez une start-up ? Tenez votre fiche depuis « Mon compte ».',
  },
  en: {
    title: 'Directory of start-ups',
    lead: 'Technology solutions of start-ups, in their own words. Search by sector, readiness or words.',
    q: 'Words (accents do not count)',
    sector: 'Sector',
    anySector: 'All',
    trl: 'Readiness (TRL) of at least',
    anyTrl: 'Any',
    search: 'Search',
    none: 'No start-up of the directory matches this search.',
    next: 'More',
    sectors: 'Sectors',
    technologies: 'Technologies',
    maturity: 'Readiness',
    seeks: 'What it looks for',
    site: 'Its site',
    confirmed: 'Confirmed by the start-up on',
    all: 'The whole directory',
    own: 'You run a start-up? Keep your profile under “My account”.',
  },
} as const;

/** How much of a text a list shows, in characters. */
const EXCERPT = 220;

/** The directory, found by facets that stand in the address: a plain form, no script. */
export function directoryPage(
  profiles: readonly ProfileRow[],
  nextCursor: string | null,
  filter: DirectoryFilter,
  language: Language,
): string {
  const words = WORDS[language];
  const items = profiles.map(
    (one) =>
      `<li><h2><a href="/directory/${one.company.id}?lang=${language}">${shown(one.company.name, language)}</a></h2><p>${shown(excerpt(one.summary), language)}</p><p class="hint">${facts(one, language)}</p></li>`,
  );
  const next =
    nextCursor === null
      ? ''
      : `<p><a href="/directory?${address({ ...filter, lang: language, cursor: nextCursor })}">${words.next}</a></p>`;
  const body = `<p>${shown(words.lead, language)}</p>
${form(filter, language)}
${items.length === 0 ? `<p role="status">${shown(words.none, language)}</p>` : `<ul class="plain">${items.join('')}</ul>`}${next}
<p><a href="/account">${shown(words.own, language)}</a></p>`;
  return publicPage({ language, path: '/directory', title: words.title, description: words.lead, body });
}

/** One start-up of the directory. */
export function profilePage(profile: ProfileRow, language: Language): string {
  const words = WORDS[language];
  const { company, summary, seeks, technologies, website, confirmedAt } = profile;
  const paragraphs = (text: string) =>
    text
      .split(/\n{2,}/)
      .map((part) => `<p>${shown(part, language)}</p>`)
      .join('\n');
  const pairs = [
    [words.sectors, shown(sectorsOf(profile, language), language)],
    ...(technologies.length === 0 ? [] : [[words.technologies, shown(technologies.join(', '), language)]]),
    ...(profile.trl === null ? [] : [[words.maturity, `TRL ${profile.trl}`]]),
    ['SIREN', company.siren],
    ...(website === null
      ? []
      : [[words.site, `<a href="${escapeHtml(website)}" rel="nofollow noopener">${escapeHtml(website)}</a>`]]),
    [words.confirmed, shown(longDay(parisDate(confirmedAt), language), language)],
  ].map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`);
  const body = `${paragraphs(summary)}
${seeks === '' ? '' : `<h2>${shown(words.seeks, language)}</h2>${paragraphs(seeks)}`}
<dl>${pairs.join('')}</dl>
<p><a href="/directory?lang=${language}">${words.all}</a></p>`;
  return publicPage({
    language,
    path: `/directory/${company.id}`,
    title: company.name,
    description: excerpt(summary),
    body,
  });
}

function form(filter: DirectoryFilter, language: Language): string {
  const words = WORDS[language];
  const option = (value: string, label: string, chosen: boolean) =>
    `<option value="${value}"${chosen ? ' selected' : ''}>${shown(label, language)}</option>`;
  const sectors = SECTOR_CODES.map((code) => ({ code, label: SECTORS[code][language] })).sort((one, other) =>
    one.label.localeCompare(other.label, language),
  );
  const levels = Array.from({ length: 9 }, (_, index) => String(index + 1));
  return `<form action="/directory" method="get"><input type="hidden" name="lang" value="${language}">
<label for="q">${shown(words.q, language)}</label><input id="q" name="q" type="search" maxlength="200" value="${escapeHtml(filter.q ?? '')}">
<label for="sector">${shown(words.sector, language)}</label><select id="sector" name="sector">${option('', words.anySector, filter.sector === undefined)}${sectors.map(({ code, label }) => option(code, label, code === filter.sector)).join('')}</select>
<label for="trl">${shown(words.trl, language)}</label><select id="trl" name="trl">${option('', words.anyTrl, filter.trl === undefined)}${levels.map((level) => option(level, level, Number(level) === filter.trl)).join('')}</select>
<p><button type="submit">${words.search}</button></p></form>`;
}

function facts(profile: ProfileRow, language: Language): string {
  const trl = profile.trl === null ? [] : [`TRL ${profile.trl}`];
  return shown([sectorsOf(profile, language), ...trl].join(' · '), language);
}

function sectorsOf({ sectors }: ProfileRow, language: Language): string {
  return sectors.map((code) => SECTORS[code][language]).join(', ');
}

function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text;
  return `${text.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`;
}

function address(query: Readonly<Record<string, string | number | undefined>>): string {
  const said = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)] as const],
  );
  return escapeHtml(new URLSearchParams(Object.fromEntries(said)).toString());
}
