import { isSha256 } from '../../evidence/sha256.ts';
import type { Refusal } from '../../refusal.ts';
import type { Side } from '../../side.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { malformedHash } from '../refusals/opening.ts';
import {
  noSupplierItems,
  nothingAwaited,
  supplierItemAsked,
  supplierItemNotAwaited,
  unknownSupplierItem,
} from '../refusals/supplier-file.ts';
import type { EngagementState } from '../state.ts';
import { SUPPLIER_ITEMS, type SupplierItem, supplierAwaited, supplierEntry } from '../supplier-file.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { WHILE_TALKS_LAST } from './stages.ts';
import { checkRole, checkStage } from './who.ts';

type CommandOf<T extends Command['type']> = Extract<Command, { readonly type: T }>;

/** Purchasing opens the supplier file, or adds to it: beside the talks, which wait for nothing of it. */
export const askSupplierItems: Act<CommandOf<'ask-supplier-items'>> = {
  permits: (state, actor) => checkStage(state, WHILE_TALKS_LAST) ?? checkRole(actor, 'ask-supplier-items'),
  admit: (state, { items }) => {
    if (!Array.isArray(items) || items.length === 0 || new Set(items).size !== items.length) return noSupplierItems;
    const unknown = items.find((item) => !isItem(item));
    if (unknown !== undefined) return unknownSupplierItem;
    return items.some((item) => supplierEntry(state, item) !== null) ? supplierItemAsked : null;
  },
  decide: (_state, { items }) => [{ type: 'supplier-items-asked', side: 'industrial', items }],
};

/** The start-up provides a paper: the paper itself goes between the companies, the journal keeps its hash. */
export const provideSupplierItem: Act<CommandOf<'provide-supplier-item'>> = {
  permits: (state, actor) => mayAnswer(state, actor, 'provide-supplier-item', 'startup'),
  admit: (state, { item, documentSha256 }) => {
    if (documentSha256 !== undefined && !isSha256(documentSha256)) return malformedHash('/command/documentSha256');
    return checkAwaited(state, item, 'startup');
  },
  decide: (_state, { item, documentSha256 }) => [
    { type: 'supplier-item-provided', side: 'startup', item, documentSha256: documentSha256 ?? null },
  ],
};

export const acceptSupplierItem: Act<CommandOf<'accept-supplier-item'>> = {
  permits: (state, actor) => mayAnswer(state, actor, 'accept-supplier-item', 'industrial'),
  admit: (state, { item }) => checkAwaited(state, item, 'industrial'),
  decide: (_state, { item }) => [{ type: 'supplier-item-accepted', side: 'industrial', item }],
};

/** Purchasing gives a paper back and says what is wrong with it: it is awaited again. */
export const returnSupplierItem: Act<CommandOf<'return-supplier-item'>> = {
  permits: (state, actor) => mayAnswer(state, actor, 'return-supplier-item', 'industrial'),
  admit: (state, { item, reason }) =>
    checkAwaited(state, item, 'industrial') ?? checkRequiredText(reason, LIMITS.remark, '/command/reason'),
  decide: (_state, { item, reason }) => [{ type: 'supplier-item-returned', side: 'industrial', item, reason }],
};

function mayAnswer(state: EngagementState, actor: Actor, type: Command['type'], side: Side): Refusal | null {
  const wrong = checkStage(state, WHILE_TALKS_LAST) ?? checkRole(actor, type);
  if (wrong !== null) return wrong;
  return supplierAwaited(state, side).length === 0 ? nothingAwaited : null;
}

function checkAwaited(state: EngagementState, item: SupplierItem, side: Side): Refusal | null {
  if (!isItem(item)) return unknownSupplierItem;
  return supplierAwaited(state, side).some((entry) => entry.item === item) ? null : supplierItemNotAwaited;
}

function isItem(item: unknown): boolean {
  return typeof item === 'string' && Object.hasOwn(SUPPLIER_ITEMS, item);
}
