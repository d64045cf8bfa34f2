import type { SupplierEntry, SupplierFile } from '../supplier-file.ts';
import type { Change } from './patch.ts';

const EMPTY: SupplierFile = { entries: [], askedRev: 0, providedRev: 0 };

export const supplierItemsAsked: Change<'supplier-items-asked'> = (
  { supplierFile = EMPTY },
  { items },
  { at, rev },
) => {
  const asked = items.map((item): SupplierEntry => ({ item, status: 'asked', at, documentSha256: null }));
  return { supplierFile: { ...supplierFile, entries: [...supplierFile.entries, ...asked], askedRev: rev } };
};

export const supplierItemProvided: Change<'supplier-item-provided'> = (
  { supplierFile = EMPTY },
  { item, documentSha256 },
  { at, rev },
) => ({
  supplierFile: { ...changed(supplierFile, item, { status: 'provided', at, documentSha256 }), providedRev: rev },
});

export const supplierItemAccepted: Change<'supplier-item-accepted'> = ({ supplierFile = EMPTY }, { item }, { at }) => ({
  supplierFile: changed(supplierFile, item, { status: 'accepted', at }),
});

export const supplierItemReturned: Change<'supplier-item-returned'> = (
  { supplierFile = EMPTY },
  { item },
  { at, rev },
) => ({ supplierFile: { ...changed(supplierFile, item, { status: 'returned', at }), askedRev: rev } });

function changed(file: SupplierFile, item: string, to: Partial<SupplierEntry>): SupplierFile {
  return { ...file, entries: file.entries.map((entry) => (entry.item === item ? { ...entry, ...to } : entry)) };
}
