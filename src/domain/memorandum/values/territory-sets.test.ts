import { describe, expect, it } from 'vitest';
import { overlaps, within } from './territory-sets.ts';

describe('territories', () => {
  it.each([
    [['FR'], ['FR', 'DE'], true],
    [['FR'], ['EU'], true],
    [['EU'], ['EEA'], true],
    [['NO'], ['EU'], false],
    [['NO'], ['EEA'], true],
    [['CH'], ['EU', 'EEA'], false],
    [['CH'], ['WORLD'], true],
    [['GB'], ['EU'], false],
    [[], ['WORLD'], false],
  ])('%j and %j overlap: %s', (left, right, expected) => {
    expect(overlaps(left, right)).toBe(expected);
    expect(overlaps(right, left)).toBe(expected);
  });

  it.each([
    [['FR', 'NO'], ['EU', 'EEA'], true],
    [['FR', 'US'], ['EU', 'EEA'], false],
    [['EEA'], ['EU'], false],
    [['EEA'], ['EU', 'IS', 'LI', 'NO'], true],
    [['WORLD'], ['EU'], false],
    [[], [], true],
    [['FR'], [], false],
  ])('%j is within %j: %s', (left, right, expected) => {
    expect(within(left, right)).toBe(expected);
  });
});
