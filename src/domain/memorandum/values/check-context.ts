import type { Refusal } from '../../refusal.ts';
import { isRecord } from '../condition/compare.ts';
import type { Library } from '../library.ts';
import { checkValue } from './check-value.ts';
import type { Values } from './effective.ts';

/** A name of the context that rules do not know, or one of its values that is not of its kind. */
export interface ContextFault extends Pick<Refusal, 'code' | 'message'> {
  readonly name: string;
}

/**
 * What is wrong with values of what an engagement knows, against the names and kinds that the library's rules
 * read (`context.yaml`). A value per party is checked for each. Empty when nothing is.
 */
export function checkContext({ rules }: Pick<Library, 'rules'>, context: Values): readonly ContextFault[] {
  const known = new Map((rules?.context ?? []).map((entry) => [entry.name, entry]));
  return Object.entries(context).flatMap(([name, value]) => {
    const definition = known.get(name);
    if (definition === undefined) {
      const message = { fr: `« ${name} » n’existe pas.`, en: `there is no "${name}".` };
      return [{ name, code: 'unknown-context', message }];
    }
    const each = definition.per !== undefined && isRecord(value) ? Object.values(value) : [value];
    return each
      .flatMap((one) => checkValue(one, definition, { label: definition.label, pointer: '' }))
      .map(({ code, message }) => ({ name, code, message }));
  });
}
