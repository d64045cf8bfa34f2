import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClauseId } from '../../ids.ts';
import type { Inline } from '../tree.ts';
import { diffInlines } from './diff-inlines.ts';

const text = (content: string): Inline => ({ kind: 'text', text: content });
const value = (content: string): Inline => ({ kind: 'value', clause: 'c' as ClauseId, parameter: 'p', text: content });

/** `[-struck][+written]` in the text. */
const shown = (before: readonly Inline[], after: readonly Inline[]): string =>
  diffInlines(before, after)
    .map(({ change, inline }) =>
      change === 'same' ? inline.text : `[${change === 'deleted' ? '-' : '+'}${inline.text}]`,
    )
    .join('');

const inlines = fc.array(
  fc.record({
    kind: fc.constantFrom('text', 'strong'),
    text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '’', '1', ',', '\u202f', '€'), maxLength: 8 }),
  }) as fc.Arbitrary<Inline>,
  { maxLength: 5 },
);

describe('two versions of a sentence', () => {
  it('shows a new party as one exchange', () => {
    expect(shown([text('L’acheteur s’engage à payer.')], [text('Le vendeur s’engage à payer.')])).toBe(
      '[-L’acheteur][+Le vendeur] s’engage à payer.',
    );
  });

  it('strikes the whole amount, not its digits', () => {
    expect(
      shown(
        [text('un volume de '), value('1\u202f500\u202f000\u202f€')],
        [text('un volume de '), value('1\u202f800\u202f000\u202f€')],
      ),
    ).toBe('un volume de [-1\u202f500\u202f000\u202f€][+1\u202f800\u202f000\u202f€]');
  });

  it('strikes a whole reference', () => {
    const reference = (content: string): Inline => ({ kind: 'reference', target: 'cl_x', text: content });
    expect(shown([text('voir '), reference('article\u00a03')], [text('voir '), reference('article\u00a04')])).toBe(
      'voir [-article\u00a03][+article\u00a04]',
    );
  });

  it('lets an insertion begin where a word begins', () => {
    expect(shown([text('dans un délai de trente jours')], [text('dans un bref délai de trente jours')])).toBe(
      'dans un [+bref ]délai de trente jours',
    );
  });

  it('does not leave small words standing between two changes', () => {
    expect(
      shown([text('elle garantit la conformité de ses produits.')], [text('elle garantit l’absence de vices.')]),
    ).toBe('elle garantit [-la conformité de ses produits][+l’absence de vices].');
  });

  it('shows a sentence that shares little with the old one as replaced', () => {
    expect(
      shown([text('La licence est exclusive et gratuite.')], [text('Aucun droit n’est concédé avant réception.')]),
    ).toBe('[-La licence est exclusive et gratuite.][+Aucun droit n’est concédé avant réception.]');
  });

  it('does not call a change of markup a change of words', () => {
    expect(shown([text('le Domaine')], [text('le '), { kind: 'term', term: 'Domaine', text: 'Domaine' }])).toBe(
      'le Domaine',
    );
  });

  it('always gives back both texts', () => {
    fc.assert(
      fc.property(inlines, inlines, (before, after) => {
        const spans = diffInlines(before, after);
        const without = (gone: string) =>
          spans
            .filter((span) => span.change !== gone)
            .map((span) => span.inline.text)
            .join('');
        expect(without('inserted')).toBe(before.map((inline) => inline.text).join(''));
        expect(without('deleted')).toBe(after.map((inline) => inline.text).join(''));
      }),
      { numRuns: 1000 },
    );
  });
});
