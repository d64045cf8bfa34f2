import type { Refusal } from '../../refusal.ts';
import { refuse } from './make.ts';

/** Refusals around the supplier file. */

const SOURCE = 'process 4.2, stage 5';

export const noSupplierItems: Refusal = refuse(
  'no-supplier-items',
  'Indiquez au moins une pièce, et chacune une seule fois.',
  'Name at least one item, and each only once.',
  SOURCE,
  '/command/items',
);

export const unknownSupplierItem: Refusal = refuse(
  'unknown-supplier-item',
  'Cette pièce n’est pas de celles qu’un dossier fournisseur peut demander.',
  'This item is none of those that a supplier file may ask for.',
  SOURCE,
  '/command',
);

export const supplierItemAsked: Refusal = refuse(
  'supplier-item-asked',
  'Une de ces pièces est déjà demandée.',
  'One of these items is asked for already.',
  SOURCE,
  '/command/items',
);

export const supplierItemNotAwaited: Refusal = refuse(
  'supplier-item-not-awaited',
  'Cette pièce n’attend rien de votre part : elle n’a pas été demandée, ou a déjà reçu sa réponse.',
  'This item awaits nothing from you: it was not asked for, or has been answered already.',
  SOURCE,
  '/command/item',
);

export const nothingAwaited: Refusal = refuse(
  'no-supplier-item-awaited',
  'Le dossier fournisseur n’attend rien de votre part.',
  'The supplier file awaits nothing from you.',
  SOURCE,
);
