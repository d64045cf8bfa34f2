import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../tree.ts';
import { setTypography, setTypographyOf } from './typography.ts';

const NB = '\u00A0';
const NN = '\u202F';
const fr = (text: string) => setTypographyOf(text, 'fr');
const en = (text: string) => setTypographyOf(text, 'en');

describe('French typography', () => {
  it.each([
    ['Oui ; non ! Vraiment ?', `Oui${NN}; non${NN}! Vraiment${NN}?`],
    ['Oui; non', `Oui${NN}; non`],
    ['Objet : essai', `Objet${NB}: essai`],
    ["l'Industriel", 'l’Industriel'],
    ['le "Projet" fini', `le «${NB}Projet${NB}» fini`],
    ['le « Projet » fini', `le «${NB}Projet${NB}» fini`],
    ['le «Projet».', `le «${NB}Projet${NB}».`],
    ['3 % du prix', `3${NN}% du prix`],
    ['1 500 000 €', `1${NB}500${NB}000${NB}€`],
    ['article 3 et annexe A1', `article${NB}3 et annexe${NB}A1`],
    ['le n° 12', `le n°${NB}12`],
    ['etc...', 'etc…'],
    ['voir https://exemple.fr/?a=1', 'voir https://exemple.fr/?a=1'],
    ['à 12:30', 'à 12:30'],
    ['un  double   espace ', 'un double espace'],
  ])('sets %j', (text, expected) => {
    expect(fr(text)).toBe(expected);
  });

  it('takes the space of a mark from the inline before it', () => {
    const inlines: Inline[] = [
      { kind: 'strong', text: 'Objet ' },
      { kind: 'text', text: ': essai' },
    ];
    expect(setTypography(inlines, 'fr').map((inline) => inline.text)).toEqual([`Objet${NB}`, ': essai']);
  });
});

describe('English typography', () => {
  it.each([
    ['the "Project" isn\'t over', 'the “Project” isn’t over'],
    ['see Article 3 and Annex A1', `see Article${NB}3 and Annex${NB}A1`],
    ['wait...', 'wait…'],
    ['this: that; and 3%', 'this: that; and 3%'],
  ])('sets %j', (text, expected) => {
    expect(en(text)).toBe(expected);
  });
});

describe('typography in general', () => {
  const text = fc.array(
    fc.constantFrom(
      'a',
      'Le',
      'article',
      '12',
      '500',
      ' ',
      '  ',
      ':',
      ';',
      '!',
      '?',
      '%',
      '€',
      '"',
      "'",
      '«',
      '»',
      '.',
      '...',
      '(',
      ')',
      NB,
      NN,
      'n°',
    ),
    { maxLength: 30 },
  );

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('fr' as const, 'en' as const), (pieces, language) => {
        const once = setTypographyOf(pieces.join(''), language);
        expect(setTypographyOf(once, language)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every letter and figure, wherever a text is cut into inlines', () => {
    const ink = (all: string) => all.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(text, fc.constantFrom('fr' as const, 'en' as const), (pieces, language) => {
        const inlines = pieces.map((piece): Inline => ({ kind: 'text', text: piece }));
        const cut = setTypography(inlines, language)
          .map((inline) => inline.text)
          .join('');
        expect(cut).toBe(setTypographyOf(pieces.join(''), language));
        expect(ink(cut)).toBe(ink(pieces.join('')));
      }),
      { numRuns: 1000 },
    );
  });
});
