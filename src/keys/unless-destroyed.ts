import { KeyFault } from './key-fault.ts';
import type { DataKey } from './keyring.ts';

/** A key that is being fetched, or null once it was destroyed: what it sealed is gone for good, and who reads goes on without. */
export async function unlessDestroyed(key: Promise<DataKey | null>): Promise<DataKey | null> {
  try {
    return await key;
  } catch (error) {
    if (error instanceof KeyFault && error.code === 'key-destroyed') return null;
    throw error;
  }
}
