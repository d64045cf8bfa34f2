import type { ClauseId } from '../../ids.ts';
import type { ParameterValue } from '../selection.ts';
import type { Path } from './condition.ts';

/** What a condition is asked of: agreed options and values, as they stand. */
export interface Scope {
  /** The option of a clause that is in the document; undefined otherwise. */
  option(clause: ClauseId): string | undefined;
  /** The value at a path, defaults included; undefined when there is none. */
  read(path: Path): ParameterValue | undefined;
  /** The scope inside a repetition, with the record or item at hand. */
  inside(item: ParameterValue): Scope;
}
