import { expect, test } from 'vitest';
import { REGION_CODES, REGIONS, regionOf } from './regions.ts';

test('a postal code says the region, overseas and Corsica too', () => {
  expect(['75011', '69003', '20090', '97410', '33000'].map(regionOf)).toEqual(['11', '84', '94', '04', '75']);
});

test('what is no postal code of a region has none', () => {
  expect([null, undefined, '', '7501', 'SW1A1', '97800', '98000', '00000'].map(regionOf)).toEqual(Array(8).fill(null));
});

test('the eighteen regions share 100 departments, Corsica’s two counted once, and none stands in two', () => {
  const all = REGION_CODES.flatMap((code): readonly string[] => REGIONS[code].departments);
  expect([REGION_CODES.length, all.length, new Set(all).size]).toEqual([18, 100, 100]);
});
