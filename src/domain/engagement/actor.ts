import type { PersonId } from '../ids.ts';
import type { Side } from '../side.ts';

/** Role codes of the procedure (process 4.1). `system` is the engine itself: deadlines, activities' results. */
export type Role =
  | 'su-ceo'
  | 'su-counsel'
  | 'ind-business'
  | 'ind-innovation'
  | 'ind-legal'
  | 'ind-purchasing'
  | 'ind-signatory'
  | 'bpi-officer'
  | 'inpi-adviser'
  | 'mediator';

/**
 * Who acts. Identity was proved and membership checked at the door (`identity/can`); what arrives
 * here is opaque ids, so that no name enters Temporal.
 */
export type Actor =
  | {
      readonly kind: 'person';
      readonly person: PersonId;
      readonly side: Side;
      readonly role: Role;
      /** False until the programme's officer or a member of the company confirmed the person. */
      readonly verified: boolean;
    }
  | { readonly kind: 'staff'; readonly person: PersonId; readonly role: Role }
  | { readonly kind: 'system' };
