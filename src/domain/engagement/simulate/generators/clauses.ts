import type { ClauseId } from '../../../ids.ts';

/** Of every engagement that is simulated, as many as it opens with. */
export const CLAUSES = ['a' as ClauseId, 'b' as ClauseId, 'c' as ClauseId];
