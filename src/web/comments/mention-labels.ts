import { mentionOf, piecesOf } from '../../domain/engagement/mention.ts';
import { plainWords } from '../../domain/plain-words.ts';

/** Somebody who may be mentioned, as they are named on the screen: no two alike. */
export interface Mentionable {
  readonly person: string;
  readonly label: string;
}

interface Named {
  readonly person: string;
  readonly name: string;
  readonly company: string;
}

/** One label a person: the name, with the company where two are alike, with a number where that is not enough. */
export function labelled(people: readonly Named[]): readonly Mentionable[] {
  const taken = new Set<string>();
  const alike = (name: string) => people.filter((one) => one.name === name).length > 1;
  return people
    .filter(({ name }) => name.trim() !== '')
    .map(({ person, name, company }) => {
      const whole = alike(name) ? `${name} (${company})` : name;
      let label = whole;
      for (let number = 2; taken.has(label); number += 1) label = `${whole} ${number}`;
      taken.add(label);
      return { person, label };
    });
}

/** A stored text as it is typed: names in place of ids. An id that has no name here stays, so that nothing is lost. */
export function shownText(stored: string, people: readonly Mentionable[]): string {
  const labels = new Map(people.map(({ person, label }) => [person, label]));
  return piecesOf(stored)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const label = labels.get(piece.person);
      return label === undefined ? mentionOf(piece.person) : `@${label}`;
    })
    .join('');
}

/** A typed text as it is stored: ids in place of names, the longest name that fits first. */
export function storedText(typed: string, people: readonly Mentionable[]): string {
  const longest = [...people].sort((a, b) => b.label.length - a.label.length);
  let stored = '';
  let at = 0;
  while (at < typed.length) {
    const meant = typed[at] === '@' ? longest.find(({ label }) => isNamed(typed, at, label)) : undefined;
    stored += meant === undefined ? typed[at] : mentionOf(meant.person);
    at += meant === undefined ? 1 : 1 + meant.label.length;
  }
  return stored;
}

/** `@Ada Lovelace, …` names Ada Lovelace; `@Ada Lovelacey` names nobody. */
function isNamed(text: string, at: number, label: string): boolean {
  const end = at + 1 + label.length;
  return text.startsWith(label, at + 1) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
}

/** What is being typed after an at sign, before the cursor: where it begins, and the letters so far. */
export function typedName(text: string, cursor: number): { readonly from: number; readonly letters: string } | null {
  const found = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}.'’_@-]*(?: [\p{L}\p{N}.'’_@-]+)?)$/u.exec(text.slice(0, cursor));
  const letters = found?.[1];
  return letters === undefined ? null : { from: cursor - letters.length - 1, letters };
}

/** Those whose name, or a word of it, begins with these letters; accents and capitals do not count. */
export function matching(people: readonly Mentionable[], letters: string): readonly Mentionable[] {
  const wanted = plainWords(letters);
  return people.filter(({ label }) => label !== letters && ` ${plainWords(label)}`.includes(` ${wanted}`));
}
