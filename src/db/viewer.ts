import type { CompanyId, PersonId } from '../domain/ids.ts';

/**
 * Who looks. Every read and write names its viewer, and the database enforces it: a person sees the
 * engagements of the companies whose active member they are (resolved in SQL at each transaction, so
 * that a revoked membership ends at once) and the private rows of their own side alone; staff see
 * the process, never a body; somebody called from outside sees what the call opens, while it holds;
 * an administrator sees accounts and the journal's headers; the engine
 * writes the journal and reads sealed turns; the public sees published calls.
 */
export type Viewer =
  | {
      readonly kind: 'person';
      readonly person: PersonId;
      /** Of their companies this one alone: what a company's system asks with the person's token. */
      readonly company?: CompanyId;
    }
  | { readonly kind: 'staff'; readonly person: PersonId }
  | { readonly kind: 'called'; readonly person: PersonId }
  | { readonly kind: 'admin'; readonly person: PersonId }
  | { readonly kind: 'engine' }
  | { readonly kind: 'public' };

export const ENGINE: Viewer = { kind: 'engine' };
export const PUBLIC: Viewer = { kind: 'public' };
