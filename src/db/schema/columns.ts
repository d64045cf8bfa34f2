import { customType, timestamp } from 'drizzle-orm/pg-core';

/** Encrypted content: an envelope of `keys/envelope.ts`. */
export const sealed = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  fromDriver: (value) => value,
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
});

/** An absolute instant, to the millisecond, as everywhere in the domain. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
