import { SIDES, type Side } from '../../side.ts';
import { clockId } from '../delays.ts';
import type { RecordedEvent } from '../event.ts';
import { SUPPLIER_CLOCKS_SINCE } from '../rules-version.ts';
import type { EngagementState } from '../state.ts';
import { type SupplierEntry, type SupplierFile, supplierAwaited, supplierClock } from '../supplier-file.ts';
import { stopClock } from './clocks.ts';
import type { Change, Patch } from './patch.ts';

const EMPTY: SupplierFile = { entries: [], askedRev: 0, providedRev: 0 };

export const supplierItemsAsked: Change<'supplier-items-asked'> = (state, { items }, recorded) => {
  const { supplierFile: file = EMPTY } = state;
  const { at, rev } = recorded;
  const asked = items.map((item): SupplierEntry => ({ item, status: 'asked', at, documentSha256: null }));
  return timed(state, { ...file, entries: [...file.entries, ...asked], askedRev: rev }, ['startup'], recorded);
};

export const supplierItemProvided: Change<'supplier-item-provided'> = (state, { item, documentSha256 }, recorded) => {
  const { at, rev } = recorded;
  const file = changed(state.supplierFile, item, { status: 'provided', at, documentSha256 });
  return timed(state, { ...file, providedRev: rev }, SIDES, recorded);
};

export const supplierItemAccepted: Change<'supplier-item-accepted'> = (state, { item }, recorded) =>
  timed(state, changed(state.supplierFile, item, { status: 'accepted', at: recorded.at }), ['industrial'], recorded);

export const supplierItemReturned: Change<'supplier-item-returned'> = (state, { item }, recorded) => {
  const { at, rev } = recorded;
  const file = changed(state.supplierFile, item, { status: 'returned', at });
  return timed(state, { ...file, askedRev: rev }, SIDES, recorded);
};

/** The file with the clocks of the sides that just answered, or were asked for more: each runs anew while something is awaited. */
function timed(
  state: EngagementState,
  supplierFile: SupplierFile,
  sides: readonly Side[],
  { at, rev }: RecordedEvent,
): Patch {
  if (state.rulesVersion < SUPPLIER_CLOCKS_SINCE) return { supplierFile };
  let running: Pick<EngagementState, 'clocks' | 'passed'> = state;
  for (const side of sides) {
    running = stopClock(running, supplierClock(running, side));
    if (supplierAwaited({ supplierFile }, side).length === 0) continue;
    running = { ...running, clocks: { ...running.clocks, [clockId.supplier(rev, side)]: at } };
  }
  const { clocks, passed } = running;
  return { supplierFile, clocks, passed };
}

function changed(file: SupplierFile = EMPTY, item: string, to: Partial<SupplierEntry>): SupplierFile {
  return { ...file, entries: file.entries.map((entry) => (entry.item === item ? { ...entry, ...to } : entry)) };
}
