import { sha256Hex } from '../../evidence/sha256.ts';
import type { LibraryHash, OptionId, PersonId } from '../../ids.ts';
import type { ClauseSelection } from '../../memorandum/selection.ts';
import type { Side } from '../../side.ts';
import type { Actor, Role } from '../actor.ts';

export const CEO = person('ceo', 'startup', 'su-ceo');
export const STARTUP_COUNSEL = person('startup-counsel', 'startup', 'su-counsel');
export const BUSINESS = person('business', 'industrial', 'ind-business');
export const INDUSTRIAL_COUNSEL = person('industrial-counsel', 'industrial', 'ind-legal');
export const DELEGATE = person('delegate', 'industrial', 'ind-signatory');
export const ENGINE: Actor = { kind: 'system' };

export const NEGOTIATORS = [CEO, BUSINESS] as const;
export const COUNSEL = [STARTUP_COUNSEL, INDUSTRIAL_COUNSEL] as const;
export const SIGNATORIES = [CEO, DELEGATE] as const;

export const LIBRARY_HASH = sha256Hex('the library of the exploration') as LibraryHash;

type Person = Extract<Actor, { readonly kind: 'person' }>;

function person(name: string, side: Side, role: Role): Person {
  return { kind: 'person', person: name as PersonId, side, role, verified: true };
}

/** The selection that stands for one text. */
export function selectionOf(text: string): ClauseSelection {
  return { option: text as OptionId, parameters: {} };
}

export function nameOf(actor: Actor): string {
  if (actor.kind !== 'person') return 'the engine';
  switch (actor.role) {
    case 'su-ceo':
      return 'the start-up';
    case 'su-counsel':
      return 'the start-up’s counsel';
    case 'ind-legal':
      return 'the industrial’s counsel';
    case 'ind-signatory':
      return 'the industrial’s signatory';
    default:
      return 'the industrial';
  }
}
