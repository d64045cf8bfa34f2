import type { CalendarDate } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import { addDays, calendarDate } from './civil-date.ts';
import { easterSunday } from './easter.ts';

export interface Holiday {
  readonly date: CalendarDate;
  readonly name: Bilingual;
}

export interface Territory {
  /** Bas-Rhin, Haut-Rhin and Moselle keep two more days (code du travail, L3134-13). */
  readonly alsaceMoselle?: boolean;
}

interface FixedDay {
  readonly month: number;
  readonly day: number;
  readonly name: Bilingual;
}

interface MovingDay {
  readonly daysAfterEaster: number;
  readonly name: Bilingual;
}

/** Code du travail, L3133-1: eleven days. */
const FIXED: readonly FixedDay[] = [
  { month: 1, day: 1, name: { fr: 'Jour de l’an', en: 'New Year’s Day' } },
  { month: 5, day: 1, name: { fr: 'Fête du Travail', en: 'Labour Day' } },
  { month: 5, day: 8, name: { fr: 'Victoire de 1945', en: 'Victory in Europe Day' } },
  { month: 7, day: 14, name: { fr: 'Fête nationale', en: 'National Day' } },
  { month: 8, day: 15, name: { fr: 'Assomption', en: 'Assumption' } },
  { month: 11, day: 1, name: { fr: 'Toussaint', en: 'All Saints’ Day' } },
  { month: 11, day: 11, name: { fr: 'Armistice de 1918', en: 'Armistice Day' } },
  { month: 12, day: 25, name: { fr: 'Noël', en: 'Christmas Day' } },
];

const MOVING: readonly MovingDay[] = [
  { daysAfterEaster: 1, name: { fr: 'Lundi de Pâques', en: 'Easter Monday' } },
  { daysAfterEaster: 39, name: { fr: 'Ascension', en: 'Ascension Day' } },
  { daysAfterEaster: 50, name: { fr: 'Lundi de Pentecôte', en: 'Whit Monday' } },
];

const ALSACE_MOSELLE_FIXED: readonly FixedDay[] = [
  { month: 12, day: 26, name: { fr: 'Saint-Étienne', en: 'Saint Stephen’s Day' } },
];

const ALSACE_MOSELLE_MOVING: readonly MovingDay[] = [
  { daysAfterEaster: -2, name: { fr: 'Vendredi saint', en: 'Good Friday' } },
];

/** The public holidays of a year, in order. Two may fall on one date (8 May and Ascension in 2059). */
export function publicHolidays(year: number, { alsaceMoselle = false }: Territory = {}): readonly Holiday[] {
  const easter = easterSunday(year);
  const fixed = alsaceMoselle ? [...FIXED, ...ALSACE_MOSELLE_FIXED] : FIXED;
  const moving = alsaceMoselle ? [...MOVING, ...ALSACE_MOSELLE_MOVING] : MOVING;
  const days = [
    ...fixed.map(({ month, day, name }) => ({ date: calendarDate(year, month, day), name })),
    ...moving.map(({ daysAfterEaster, name }) => ({ date: addDays(easter, daysAfterEaster), name })),
  ];
  return days.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
