import type { components } from '../api/schema.gen.ts';

export type Scope = components['schemas']['TokenRequest']['scopes'][number];

/** What a token may be allowed, and the name of its words: a colon means something else in the names of texts. */
export const SCOPES = {
  'company:read': 'company-read',
  'engagements:read': 'engagements-read',
  'journal:read': 'journal-read',
  'notes:write': 'notes-write',
  'drafts:write': 'drafts-write',
  'turns:send': 'turns-send',
  'supplier-file:write': 'supplier-file-write',
  'calls:write': 'calls-write',
  'applications:write': 'applications-write',
} as const satisfies { readonly [scope in Scope]: string };
