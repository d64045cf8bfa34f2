import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import type { Instant } from '../domain/ids.ts';
import { extractOf, readEntry } from './read-entry.ts';
import type { CompanyRegistry } from './registry.ts';

const FILE = join(packageRoot, 'templates', 'registry', 'companies.json');

/**
 * The register offline: fictional companies in the very form of the open search, so that the same reader
 * reads them. For trying the product out, and for the tests.
 */
export function fixtureRegistry(): CompanyRegistry {
  let answer: unknown;
  return {
    async find(siren) {
      answer ??= JSON.parse(readFileSync(FILE, 'utf8'));
      const entry = readEntry(answer, siren);
      if (entry === null) return { kind: 'unknown' };
      return { kind: 'found', extract: extractOf(entry, 'fixtures', new Date().toISOString() as Instant) };
    },
  };
}
