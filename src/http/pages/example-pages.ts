import type { Bilingual, Language } from '../../domain/language.ts';
import type { CollaborationExample } from '../../domain/memorandum/guides.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import { SECTORS, type Sector } from '../../domain/programme/sectors.ts';
import { escapeHtml } from '../../mail/compose.ts';
import { optionName } from './option-name.ts';
import { publicPage } from './public-page.ts';
import { shown } from './shown.ts';

const WORDS = {
  fr: {
    title: 'Exemples de collaboration',
    lead: 'Comment une start-up et un industriel ont pu s’entendre, clause après clause, et ce qu’ils en retiennent.',
    invented:
      'Ces entreprises sont inventées, et leurs histoires aussi : elles montrent des choix possibles, non des cas réels, et ne remplacent pas le conseil d’un avocat.',
    none: 'Aucun exemple n’est publié pour l’instant.',
    need: 'Le besoin',
    parties: 'Les parties',
    startup: 'la start-up',
    industrial: 'l’industriel',
    sector: 'Filière',
    trl: 'Maturité (TRL)',
    fromTo: (from: number, to: number) => `de ${from} au début à ${to} à la fin`,
    choices: 'Ce qu’ils ont choisi, et pourquoi',
    duration: 'Le temps que cela a pris',
    weeks: (count: number) => `${count} semaine${count > 1 ? 's' : ''}`,
    total: 'En tout',
    again: 'Ce qu’ils referaient',
    otherwise: 'Ce qu’ils feraient autrement',
    all: 'Tous les exemples',
  },
  en: {
    title: 'Examples of collaboration',
    lead: 'How a start-up and an industrial company could come to terms, clause after clause, and what they learnt from it.',
    invented:
      'These companies are invented, and so are their stories: they show possible choices, not real cases, and do not replace a lawyer’s advice.',
    none: 'No example is published at the moment.',
    need: 'The need',
    parties: 'The parties',
    startup: 'the start-up',
    industrial: 'the industrial company',
    sector: 'Sector',
    trl: 'Readiness (TRL)',
    fromTo: (from: number, to: number) => `from ${from} at the start to ${to} at the end`,
    choices: 'What they chose, and why',
    duration: 'How long it took',
    weeks: (count: number) => `${count} week${count > 1 ? 's' : ''}`,
    total: 'In all',
    again: 'What they would do again',
    otherwise: 'What they would do otherwise',
    all: 'All examples',
  },
} as const;

/** The examples, each with its need in a line; that their companies are invented is said first. */
export function exampleListPage(examples: readonly CollaborationExample[], language: Language): string {
  const words = WORDS[language];
  const items = examples.map(
    (one) =>
      `<li><h2><a href="/examples/${one.id}?lang=${language}">${shown(one.title[language], language)}</a></h2><p>${shown(one.summary[language], language)}</p><p class="hint">${facts(
        one,
        language,
      )
        .map(([name, text]) => shown(`${name}: ${text}`, language))
        .join('<br>')}</p></li>`,
  );
  const body = `<p>${shown(words.lead, language)}</p>
<p class="said wait">${shown(words.invented, language)}</p>
${items.length === 0 ? `<p>${shown(words.none, language)}</p>` : `<ul class="plain">${items.join('\n')}</ul>`}`;
  return publicPage({ language, path: '/examples', title: words.title, description: words.lead, body });
}

/** One example: need, parties, what was chosen and why, the time taken, what was learnt. */
export function examplePage(example: CollaborationExample, library: Library, language: Language): string {
  const words = WORDS[language];
  const text = (plain: string) => shown(plain, language);
  const pairs = (rows: readonly (readonly [name: string, html: string])[]) =>
    `<dl>${rows.map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`).join('')}</dl>`;
  const { startup, industrial } = example;
  const party = (one: CollaborationExample['startup'], role: string): readonly [string, string] => [
    `${escapeHtml(one.name)}, ${text(role)}`,
    text(one.about[language]),
  ];
  const choices = example.choices.map((choice): readonly [string, string] => [
    optionName(choice, library, language),
    text(choice.why[language]),
  ]);
  const steps = example.duration.map((step): readonly [string, string] => [
    text(step.what[language]),
    text(words.weeks(step.weeks)),
  ]);
  const total = example.duration.reduce((sum, { weeks }) => sum + weeks, 0);
  const body = `<p class="said wait">${text(words.invented)}</p>
<p>${text(example.summary[language])}</p>
<h2>${text(words.need)}</h2><p>${text(example.need[language])}</p>
${pairs(facts(example, language).map(([name, value]) => [text(name), text(value)]))}
<h2>${text(words.parties)}</h2>${pairs([party(startup, words.startup), party(industrial, words.industrial)])}
<h2>${text(words.choices)}</h2>${pairs(choices)}
<h2>${text(words.duration)}</h2>${pairs([...steps, [text(words.total), text(words.weeks(total))]])}
${list(words.again, example.again, language)}${list(words.otherwise, example.otherwise, language)}
<p><a href="/examples?lang=${language}">${text(words.all)}</a></p>`;
  return publicPage({
    language,
    path: `/examples/${example.id}`,
    title: example.title[language],
    description: example.summary[language],
    body,
  });
}

function facts(example: CollaborationExample, language: Language): readonly (readonly [name: string, text: string])[] {
  const words = WORDS[language];
  const { from, to } = example.trl;
  return [
    [words.sector, SECTORS[example.sector as Sector][language]],
    [words.trl, words.fromTo(from, to)],
  ];
}

function list(heading: string, items: readonly Bilingual[], language: Language): string {
  if (items.length === 0) return '';
  const lines = items.map((item) => `<li>${shown(item[language], language)}</li>`);
  return `<h2>${shown(heading, language)}</h2><ul>${lines.join('')}</ul>`;
}
