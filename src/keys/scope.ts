import type { CompanyId, EngagementId, PersonId } from '../domain/ids.ts';
import type { Side } from '../domain/side.ts';

/**
 * What one data key protects, and so what its destruction erases:
 * an engagement's shared content, one side's private content in it, one person's contact data, one
 * company's unpublished content, or the installation's own short-lived messages.
 */
export type KeyScope =
  | { readonly kind: 'engagement'; readonly engagement: EngagementId }
  | { readonly kind: 'side'; readonly engagement: EngagementId; readonly side: Side }
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'company'; readonly company: CompanyId }
  | { readonly kind: 'system' };

/** The scope as one string: unique, and the first part of the associated data of every envelope. */
export function scopeName(scope: KeyScope): string {
  switch (scope.kind) {
    case 'engagement':
      return `engagement:${scope.engagement}`;
    case 'side':
      return `side:${scope.engagement}:${scope.side}`;
    case 'person':
      return `person:${scope.person}`;
    case 'company':
      return `company:${scope.company}`;
    case 'system':
      return 'system';
  }
}
