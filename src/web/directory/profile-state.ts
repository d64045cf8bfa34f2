import type { Sector } from '../../domain/programme/sectors.ts';
import type { components } from '../api/schema.gen.ts';

type Content = components['schemas']['ProfileContent'];
type Profile = components['schemas']['Profile'];

/** The form as typed. */
export interface Typed {
  readonly shown: boolean;
  readonly summary: string;
  readonly seeks: string;
  readonly sectors: readonly Sector[];
  readonly technologies: string;
  readonly trl: string;
  readonly website: string;
}

export type Fault = 'missing' | 'sectorMissing' | 'tooMany' | 'badWebsite';

const MOST_SECTORS = 5;
const MOST_TECHNOLOGIES = 8;
const LONGEST_TECHNOLOGY = 60;
/** After so long a profile asks to be confirmed: half a year, in which a technology changes. */
const CONFIRM_DAYS = 183;

/** What the form shows of a profile; an empty one when there is none yet. */
export function typedOf(profile: Profile | null): Typed {
  return {
    shown: profile?.shown ?? true,
    summary: profile?.summary ?? '',
    seeks: profile?.seeks ?? '',
    sectors: profile?.sectors ?? [],
    technologies: profile?.technologies.join(', ') ?? '',
    trl: profile?.trl?.toString() ?? '',
    website: profile?.website ?? '',
  };
}

/** What the API is sent. */
export function contentOf(typed: Typed): Content {
  return {
    shown: typed.shown,
    summary: typed.summary.trim(),
    seeks: typed.seeks.trim(),
    sectors: [...typed.sectors],
    technologies: technologiesOf(typed),
    trl: typed.trl === '' ? null : Number(typed.trl),
    website: typed.website.trim() === '' ? null : typed.website.trim(),
  };
}

/** What is wrong with the form, field by field. */
export function faultsOf(typed: Typed): { readonly [field in keyof Typed]?: Fault } {
  const technologies = technologiesOf(typed);
  const long = technologies.some((one) => one.length > LONGEST_TECHNOLOGY);
  const count = typed.sectors.length;
  return {
    ...(typed.summary.trim() === '' ? { summary: 'missing' } : {}),
    ...(count < 1 || count > MOST_SECTORS ? { sectors: 'sectorMissing' } : {}),
    ...(long || technologies.length > MOST_TECHNOLOGIES ? { technologies: 'tooMany' } : {}),
    ...(isWebsite(typed.website.trim()) ? {} : { website: 'badWebsite' }),
  };
}

/** Whether the profile waits to be confirmed again. */
export function isOld(confirmedAt: string, now: number): boolean {
  return now - Date.parse(confirmedAt) > CONFIRM_DAYS * 86_400_000;
}

function technologiesOf({ technologies }: Typed): string[] {
  return technologies
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function isWebsite(address: string): boolean {
  return address === '' || (URL.canParse(address) && new URL(address).protocol === 'https:');
}
