import type { Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '../protocol/temporal-names.ts';

/** `temporal.api.enums.v1.IndexedValueType`. */
const INDEXED_VALUE_TYPE = { Keyword: 2, Datetime: 6 } as const;

/**
 * Registers the search attributes that the namespace lacks. An attribute that is missing fails the
 * workflow task of every engagement, so this runs before the worker takes work; naming one twice is
 * harmless. Temporal Cloud refuses it: there the operator adds them once, and the list is in the error.
 */
export async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(SEARCH_ATTRIBUTES).filter(([name]) => customAttributes?.[name] === undefined);
  if (missing.length === 0) return;
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(missing.map(([name, type]) => [name, INDEXED_VALUE_TYPE[type]])),
  });
}
