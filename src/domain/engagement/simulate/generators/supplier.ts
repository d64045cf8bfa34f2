import { SUPPLIER_ITEMS, type SupplierItem } from '../../supplier-file.ts';
import type { SomeGenerators } from '../situation.ts';
import { worded } from './worded.ts';

const ITEMS = Object.keys(SUPPLIER_ITEMS) as SupplierItem[];

/** The supplier file, beside the talks. */
export const SUPPLIER = {
  'ask-supplier-items': {
    weight: 0.3,
    make: ({ random }) => ({ type: 'ask-supplier-items', items: ITEMS.filter(() => random.chance(0.2)) }),
  },
  'provide-supplier-item': {
    weight: 2,
    make: ({ random }) => ({ type: 'provide-supplier-item', item: random.pick(ITEMS) ?? 'bank-details' }),
  },
  'accept-supplier-item': {
    weight: 2,
    make: ({ random }) => ({ type: 'accept-supplier-item', item: random.pick(ITEMS) ?? 'bank-details' }),
  },
  'return-supplier-item': {
    weight: 1,
    make: ({ random }) => ({
      type: 'return-supplier-item',
      item: random.pick(ITEMS) ?? 'bank-details',
      reason: worded(random),
    }),
  },
} satisfies SomeGenerators;
