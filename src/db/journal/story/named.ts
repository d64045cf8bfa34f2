import type { Actor, Role } from '../../../domain/engagement/actor.ts';
import { piecesOf } from '../../../domain/engagement/mention.ts';
import type { ChainEntry } from '../../../domain/evidence/verify-chain.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { ROLE_LABELS } from '../../../messages/labels.ts';
import { say } from './words.ts';

/** Which role somebody acted in; names are not in the journal. */
export type RoleOf = ReadonlyMap<string, Role>;

const SOMEBODY = say('une personne', 'somebody');

/** The role in which each person last acted, as the entries that the reader may read tell it. */
export function rolesIn(entries: readonly ChainEntry[]): RoleOf {
  const roles = new Map<string, Role>();
  for (const { actor } of entries) {
    // An opened value is what the journal's own commands wrote.
    const who = actor?.value as Actor | undefined;
    if (who === undefined || who.kind === 'system') continue;
    roles.set(who.person, who.role);
  }
  return roles;
}

/** A text with a role in place of each person whom it mentions: an id tells a reader nothing. */
export function named(text: string, roles: RoleOf): Bilingual {
  const pieces = piecesOf(text);
  const inLanguage = (language: keyof Bilingual) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : `@${labelOf(piece.person, roles)[language]}`)).join('');
  return say(inLanguage('fr'), inLanguage('en'));
}

function labelOf(person: string, roles: RoleOf): Bilingual {
  const role = roles.get(person);
  return role === undefined ? SOMEBODY : ROLE_LABELS[role];
}
