import { Random } from '../../engagement/simulate/random.ts';
import type { Region } from '../../programme/regions.ts';
import { SECTOR_CODES, type Sector } from '../../programme/sectors.ts';

/** Where a made-up engagement stands: its call, the call's sector, the start-up's region. */
export interface MadeUpPlace {
  /** Calls are numbered from 0. */
  readonly call: number;
  readonly sector: Sector | null;
  readonly region: Region;
}

/**
 * How start-ups are spread over the regions: a choice that looks like France, where more than a third sit
 * around Paris, and says nothing about anybody.
 */
const REGION_WEIGHTS: { readonly [region in Region]?: number } = {
  '11': 36,
  '84': 14,
  '76': 9,
  '75': 8,
  '93': 8,
  '32': 6,
  '52': 5,
  '53': 5,
  '44': 4,
  '28': 2,
  '24': 2,
  '27': 2,
  '04': 1,
};

/** One call in twenty does not say its sector. */
const SILENT_SHARE = 0.05;

/**
 * The place of one engagement of a programme with so many calls. Chance of its own: what the engagement
 * itself goes through is the same with and without.
 */
export function madeUpPlace(seed: number, number: number, calls: number): MadeUpPlace {
  const call = number % calls;
  const ofCall = new Random(seed * 104_729 + call + 1);
  const sector = ofCall.chance(SILENT_SHARE) ? null : (ofCall.pick(SECTOR_CODES) ?? null);
  const weighted = (Object.entries(REGION_WEIGHTS) as [Region, number][]).map(([region, weight]) => ({
    region,
    weight,
  }));
  const ofStartup = new Random(seed * 15_485_863 + number + 1);
  return { call, sector, region: ofStartup.weighted(weighted, ({ weight }) => weight)?.region ?? '11' };
}
