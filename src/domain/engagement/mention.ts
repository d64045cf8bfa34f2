import type { PersonId } from '../ids.ts';

/** How a comment names a person: by id, so that a name may change, or be erased, wherever it stands. */
const MENTION = /@\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}/g;

/** The mark that stands in a comment for a person. */
export function mentionOf(person: string): string {
  return `@{${person}}`;
}

/** Everybody whom a text mentions, each once, in order. */
export function mentionedIn(text: string): readonly PersonId[] {
  return [...new Set([...text.matchAll(MENTION)].map(([, person]) => person as PersonId))];
}

/** A text in its pieces: words, and people. */
export function piecesOf(text: string): readonly (string | { readonly person: PersonId })[] {
  return text
    .split(MENTION)
    .map((piece, at) => (at % 2 === 1 ? { person: piece as PersonId } : piece))
    .filter((piece) => piece !== '');
}
