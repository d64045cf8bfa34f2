import { describe, expect, it } from 'vitest';
import { figuresIn } from './figures-in.ts';

describe('a figure written into a text', () => {
  it.each([
    ['Elle paie dans les trente jours.', 'trente jours'],
    ['Elle paie dans les trente (30) jours.', 'trente (30) jours'],
    ['quarante-cinq jours fin de mois', 'quarante-cinq jours'],
    ['au bout de vingt et un mois', 'vingt et un mois'],
    ['pendant un an', 'un an'],
    ['Elle paie 5 % du prix.', '5 %'],
    ['une somme de 40 €', '40 €'],
    ['trois fois le taux légal', 'trois fois'],
    ['la moitié du capital', 'la moitié du'],
    ['une fois par an au plus', 'une fois par an'],
    ['établi en deux originaux', 'deux originaux'],
    ['within thirty (30) business days', 'thirty (30) business days'],
    ['within forty-five days', 'forty-five days'],
    ['one hundred and twenty days', 'one hundred and twenty days'],
    ['for one year', 'one year'],
    ['a fee of €1,500 is due', '€1,500'],
    ['ten percentage points', 'ten percentage points'],
    ['not more than once a year', 'once a year'],
    ['twice in each calendar year', 'twice in each calendar year'],
    ['in two originals', 'two originals'],
    ['half of the price', 'half of'],
  ])('is seen in "%s"', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it.each([
    'Les deux Parties signent l’article 12.',
    'un tiers, un jour ouvré, une copie, une fois signé',
    'au moins une fois toutes les …, dans les … jours',
    'au plus tard le 1er juin 2026, la loi du 31 décembre 1975',
    'Each Party may keep a copy; one Party alone may act.',
    'at once, once signed, every calendar half-year, Article 30',
  ])('is not seen in "%s"', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});
