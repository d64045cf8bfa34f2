import type * as z from 'zod';
import type { Language } from '../../domain/language.ts';
import type { indicatorsReply } from '../../protocol/http/monitoring/indicators.ts';
import { publicPage } from './public-page.ts';
import { shown } from './shown.ts';

type Indicators = z.output<typeof indicatorsReply>;
type Indicator = Indicators['items'][number];

const WORDS = {
  fr: {
    title: 'Indicateurs du programme',
    lead: 'Ce que le programme fait, en chiffres : chacun avec sa définition et sa méthode. Rien n’est saisi à la main, tout vient des événements enregistrés.',
    asOf: 'État au',
    value: 'Valeur',
    of: 'Calculé sur',
    definition: 'Définition',
    method: 'Méthode',
    few: 'moins de dix collaborations : non publié',
    days: 'jours',
    untold: 'Ce que ces chiffres ne disent pas',
    json: 'Les mêmes chiffres en JSON',
  },
  en: {
    title: 'Indicators of the programme',
    lead: 'What the programme does, in figures: each with its definition and its method. Nothing is typed in by hand, all comes from the events recorded.',
    asOf: 'As of',
    value: 'Value',
    of: 'Computed from',
    definition: 'Definition',
    method: 'Method',
    few: 'fewer than ten collaborations: not published',
    days: 'days',
    untold: 'What these figures do not tell',
    json: 'The same figures as JSON',
  },
} as const;

/** The figures that anybody may read, whole and without script. */
export function indicatorsPage({ asOf, items, untold }: Indicators, language: Language): string {
  const words = WORDS[language];
  const text = (plain: string) => shown(plain, language);
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(asOf));
  const cards = items.map(
    (item) => `<section class="card"><h2>${text(item.name[language])}</h2>
<dl><dt>${words.value}</dt><dd><strong>${text(figure(item, language))}</strong></dd>
<dt>${words.of}</dt><dd>${text(number(item.of, language))}</dd>
<dt>${words.definition}</dt><dd>${text(item.definition[language])}</dd>
<dt>${words.method}</dt><dd>${text(item.method[language])}</dd></dl></section>`,
  );
  const rest = untold.map(({ name, why }) => `<dt>${text(name[language])}</dt><dd>${text(why[language])}</dd>`);
  const body = `<p>${text(words.lead)}</p>
<p>${words.asOf} <time datetime="${asOf}">${text(day)}</time>. <a href="/api/indicators">${words.json}</a></p>
${cards.join('\n')}
${rest.length === 0 ? '' : `<h2>${text(words.untold)}</h2><dl>${rest.join('')}</dl>`}`;
  return publicPage({ language, path: '/indicators', title: words.title, description: words.lead, body });
}

/** `62 % (55 % – 69 %)`: a figure in its unit, with its interval where it has one. */
function figure({ value, low, high, unit }: Indicator, language: Language): string {
  if (value === null) return WORDS[language].few;
  const one = (of: number) => number(of, language, unit === 'share');
  const within = low === null || high === null ? '' : ` (${one(low)} – ${one(high)})`;
  return `${one(value)}${unit === 'days' ? ` ${WORDS[language].days}` : ''}${within}`;
}

function number(value: number, language: Language, percent = false): string {
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    style: percent ? 'percent' : 'decimal',
    maximumFractionDigits: percent ? 0 : 1,
  }).format(value);
}
