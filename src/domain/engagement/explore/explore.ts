import { beginChapter, CHAPTERS, type Chapter } from './chapters.ts';
import { type Exploration, type Found, search } from './search.ts';
import type { Rules } from './world.ts';

export interface ChapterReport extends Exploration {
  readonly chapter: Chapter;
  readonly milliseconds: number;
}

export interface Report {
  readonly chapters: readonly ChapterReport[];
  readonly states: number;
  readonly transitions: number;
  readonly exhausted: boolean;
  /** The shortest way, from the opening, to a broken invariant. */
  readonly found: (Found & { readonly chapter: Chapter }) | null;
}

/**
 * Explores every chapter under these rules. `depth` limits the steps of each; without it, each goes as
 * far as its bounds allow. Once a violation is found, only shorter ways to one are still looked for.
 * `clock` gives milliseconds, for the report alone.
 */
export function explore(rules: Rules, depth: number | undefined, clock: () => number): Report {
  const chapters: ChapterReport[] = [];
  let found: Report['found'] = null;
  for (const chapter of CHAPTERS) {
    const steps = Math.min(depth ?? Number.POSITIVE_INFINITY, shorterThan(found, chapter));
    if (steps <= 0) continue;
    const begun = clock();
    const beginning = beginChapter(chapter, rules);
    if (beginning === null) continue;
    const { model, world, violation, done } = beginning;
    if (violation !== null) {
      if (found === null || done.length < found.path.length) found = { chapter, violation, path: done };
      continue;
    }
    const exploration = search(world, model, { depth: steps });
    chapters.push({ ...exploration, chapter, milliseconds: clock() - begun });
    if (exploration.found === null) continue;
    found = { chapter, violation: exploration.found.violation, path: [...done, ...exploration.found.path] };
  }
  return {
    chapters,
    states: sum(chapters.map((each) => each.states)),
    transitions: sum(chapters.map((each) => each.transitions)),
    exhausted: chapters.every((each) => each.exhausted),
    found,
  };
}

/** So many steps of a chapter still make a shorter way than the one found. */
function shorterThan(found: Report['found'], chapter: Chapter): number {
  return found === null ? Number.POSITIVE_INFINITY : found.path.length - 1 - chapter.before.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
