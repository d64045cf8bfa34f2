import { fixtureRegistry } from './fixture-registry.ts';
import type { CompanyRegistry } from './registry.ts';
import { rememberingRegistry } from './remembering.ts';
import { OPEN_SEARCH_URL, searchApiRegistry } from './search-api.ts';

/** The register of this installation: an address, `fixtures`, or by default the State's open search. */
export function openRegistry(configured: string | undefined, onFault: (fault: unknown) => void): CompanyRegistry {
  if (configured === 'fixtures') return fixtureRegistry();
  return rememberingRegistry(searchApiRegistry({ url: configured ?? OPEN_SEARCH_URL, onFault }));
}
