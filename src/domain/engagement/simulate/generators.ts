import { AT_ANY_TIME } from './generators/at-any-time.ts';
import { CALLINGS } from './generators/callings.ts';
import { EARLY } from './generators/early.ts';
import { LIBRARY } from './generators/library.ts';
import { PERFORMANCE } from './generators/performance.ts';
import { PUBLICATIONS } from './generators/publications.ts';
import { SIGNATURES } from './generators/signatures.ts';
import { SITE_VISITS } from './generators/site-visits.ts';
import { SUPPLIER } from './generators/supplier.ts';
import { TEXT } from './generators/text.ts';
import { TURNS } from './generators/turns.ts';
import type { ActType, Generator } from './situation.ts';

/**
 * How each act of the procedure is made up: one entry an act, in the file of its family. An act without
 * one would never be tried: neither the compiler nor the tests let it pass.
 */
export const GENERATORS: { readonly [T in ActType]: Generator<T> } = {
  ...EARLY,
  ...TURNS,
  ...TEXT,
  ...SIGNATURES,
  ...PERFORMANCE,
  ...SITE_VISITS,
  ...PUBLICATIONS,
  ...LIBRARY,
  ...SUPPLIER,
  ...AT_ANY_TIME,
  ...CALLINGS,
};
