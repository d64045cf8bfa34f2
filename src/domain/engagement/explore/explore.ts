import { beginChapter, CHAPTERS, type Chapter } from './chapters.ts';
import { type Exploration, type Found, type Search, search } from './search.ts';
import type { Rules } from './world.ts';

export interface ChapterReport extends Exploration {
  readonly chapter: Chapter;
}

export interface Report {
  /** Chapters that these rules lead to. A mistake may keep honest people from one. */
  readonly chapters: readonly ChapterReport[];
  readonly states: number;
  readonly transitions: number;
  /** Every situation within the bounds was seen. */
  readonly exhausted: boolean;
  /** A shortest way, from the opening, to a broken invariant. */
  readonly found: (Found & { readonly chapter: Chapter }) | null;
}

/** A chapter being explored. */
interface Course {
  readonly chapter: Chapter;
  readonly search: Search;
  depth: number;
}

/**
 * Explores every chapter under these rules, all abreast by the number of steps from the opening, so
 * that the first violation met is among the nearest. `depth` limits the steps of each chapter; without
 * it, each goes as far as its bounds allow.
 */
export function explore(rules: Rules, depth = Number.POSITIVE_INFINITY): Report {
  const courses: Course[] = [];
  for (const chapter of CHAPTERS) {
    const beginning = beginChapter(chapter, rules);
    if (beginning === null) continue;
    courses.push({ chapter, search: search(beginning.world, beginning.model), depth: 0 });
  }
  for (let next = nearest(courses, depth); next !== null; next = nearest(courses, depth)) {
    next.search.advance();
    next.depth += 1;
    const { found } = next.search.report();
    if (found === null) continue;
    return report(courses, { ...found, chapter: next.chapter, path: [...next.chapter.before, ...found.path] });
  }
  return report(courses, null);
}

/** The course with something left to see that is the fewest steps from the opening. */
function nearest(courses: readonly Course[], depth: number): Course | null {
  const open = courses.filter((course) => !course.search.over && course.depth < depth);
  const steps = (course: Course) => course.chapter.before.length + course.depth;
  return open.reduce<Course | null>((best, each) => (best === null || steps(each) < steps(best) ? each : best), null);
}

function report(courses: readonly Course[], found: Report['found']): Report {
  const chapters = courses.map(({ chapter, search: each }) => ({ ...each.report(), chapter }));
  return {
    chapters,
    states: chapters.reduce((total, each) => total + each.states, 0),
    transitions: chapters.reduce((total, each) => total + each.transitions, 0),
    exhausted: chapters.every((each) => each.exhausted),
    found,
  };
}
