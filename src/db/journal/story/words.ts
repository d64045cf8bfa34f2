import type { Event } from '../../../domain/engagement/event.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { Side } from '../../../domain/side.ts';

/** How each kind of event is told, from its content alone. */
export type Sentences = {
  readonly [type in Event['type']]: (event: Extract<Event, { readonly type: type }>) => Bilingual;
};

const WHO: { readonly [who in Side | 'officer']: Bilingual } = {
  startup: { fr: 'La start-up', en: 'The start-up' },
  industrial: { fr: 'L’industriel', en: 'The industrial' },
  officer: { fr: 'Le chargé d’affaires', en: 'The programme officer' },
};
export const THE_OTHER: { readonly [side in Side]: Bilingual } = {
  startup: { fr: 'la start-up', en: 'the start-up' },
  industrial: { fr: 'l’industriel', en: 'the industrial' },
};
export const BOTH: Bilingual = { fr: 'les deux parties', en: 'both sides' };
/** Enough of a hash to recognise it by. */
const SHOWN_DIGITS = 12;

/** A sentence whose subject is a side, or the programme’s officer. */
export function by(who: Side | 'officer', fr: string, en: string): Bilingual {
  return { fr: `${WHO[who].fr} ${fr}.`, en: `${WHO[who].en} ${en}.` };
}

export function say(fr: string, en: string): Bilingual {
  return { fr, en };
}

/** What people wrote, in whatever language they wrote it. */
export function same(text: string): Bilingual {
  return { fr: text, en: text };
}

export function short(hash: string): string {
  return hash.slice(0, SHOWN_DIGITS);
}
