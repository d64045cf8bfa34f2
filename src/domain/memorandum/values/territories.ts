import type { Bilingual } from '../../language.ts';
import { COUNTRIES } from './countries.gen.ts';

/** Territories that are not one country; `EP` and `PCT` are ways of filing a patent. */
const REGIONS: { readonly [code: string]: Bilingual } = {
  WORLD: { fr: 'monde entier', en: 'worldwide' },
  EU: { fr: 'Union européenne', en: 'European Union' },
  EEA: { fr: 'Espace économique européen', en: 'European Economic Area' },
  EP: { fr: 'brevet européen', en: 'European patent' },
  PCT: { fr: 'demande internationale PCT', en: 'international PCT application' },
};

/** The name of a territory (ISO 3166-1 alpha-2 code, `WORLD`, `EU`, `EEA`, `EP`, `PCT`), or undefined for an unknown code. */
export function territoryName(code: string): Bilingual | undefined {
  return REGIONS[code] ?? COUNTRIES[code];
}
