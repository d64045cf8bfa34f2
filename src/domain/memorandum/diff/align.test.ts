import { describe, expect, it } from 'vitest';
import { type Alignable, align } from './align.ts';

const entries = (...list: readonly (readonly [id: string, text: string])[]): readonly Alignable[] =>
  list.map(([id, text]) => ({ id, sort: 'paragraph', text }));

describe('which paragraph became which', () => {
  it('follows ids, whatever became of the words', () => {
    expect(align(entries(['p1', 'un'], ['p2', 'deux']), entries(['p1', 'trois'], ['p2', 'quatre']))).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('keeps the longest order and shows what moved as deleted here, inserted there', () => {
    const pairings = align(entries(['a', 'x'], ['b', 'y'], ['c', 'z']), entries(['c', 'z'], ['a', 'x'], ['b', 'y']));
    expect(pairings).toEqual([
      [null, 0],
      [0, 1],
      [1, 2],
      [2, null],
    ]);
  });

  it('pairs unlike ids when the words are alike, as after an option was renamed', () => {
    const before = entries(['old', 'La Start-up reste titulaire des Résultats.']);
    const after = entries(['added', 'Le prix est ferme.'], ['new', 'La Start-up demeure titulaire des Résultats.']);
    expect(align(before, after)).toEqual([
      [null, 0],
      [0, 1],
    ]);
  });

  it('never pairs things of different kinds', () => {
    expect(align([{ id: 'x', sort: 'table', text: 'a' }], [{ id: 'x', sort: 'line', text: 'a' }])).toEqual([
      [0, null],
      [null, 0],
    ]);
  });
});
