import type { Stage } from '../state.ts';
import { fingerprint } from './fingerprint.ts';
import type { Violation } from './invariants.ts';
import { steps } from './step.ts';
import type { Model, World } from './world.ts';

export interface Exploration {
  /** Different situations seen. */
  readonly states: number;
  /** Steps taken between them, refused attempts not counted. */
  readonly transitions: number;
  /** Steps from the start to the furthest situation. */
  readonly depth: number;
  /** True when nothing was left to see within the bounds; false when a limit or a violation stopped it. */
  readonly exhausted: boolean;
  /** Stages met: an exploration that never gets there proves nothing about it. */
  readonly stages: readonly Stage[];
  readonly found: Found | null;
}

/** A broken invariant, and the shortest way to it. */
export interface Found {
  readonly violation: Violation;
  readonly path: readonly string[];
}

interface Node {
  readonly world: World;
  readonly parent: Node | null;
  readonly says: string;
}

/** A search that goes one step deeper at a time, so that several can go abreast. */
export interface Search {
  /** Nothing is left to see, or an invariant is broken. */
  readonly over: boolean;
  /** Looks one step further in every direction. */
  advance(): void;
  report(): Exploration;
}

/** Breadth first, so that the first violation met is at the end of a shortest path. */
export function search(start: World, model: Model): Search {
  const seen = new Seen(start);
  let frontier: readonly Node[] = [{ world: start, parent: null, says: '' }];
  let depth = 0;
  let found: Found | null = null;
  return {
    get over() {
      return found !== null || frontier.length === 0;
    },
    advance() {
      const layer = nextLayer(frontier, model, seen);
      if (!Array.isArray(layer)) found = layer;
      else frontier = layer;
      if (found !== null || frontier.length > 0) depth += 1;
    },
    report: () => seen.report(depth, found === null && frontier.length === 0, found),
  };
}

/** The situations met so far. */
class Seen {
  private readonly marks = new Set<string>();
  private readonly stages = new Set<Stage>();
  private transitions = 0;

  constructor(start: World) {
    this.add(start);
  }

  /** Whether it is met for the first time. */
  add(world: World): boolean {
    this.transitions += 1;
    const before = this.marks.size;
    this.marks.add(fingerprint(world));
    this.stages.add(world.state.stage);
    return this.marks.size > before;
  }

  report(depth: number, exhausted: boolean, found: Found | null): Exploration {
    const { transitions, marks, stages } = this;
    return { states: marks.size, transitions: transitions - 1, depth, exhausted, stages: [...stages], found };
  }
}

function nextLayer(frontier: readonly Node[], model: Model, seen: Seen): Node[] | Found {
  const layer: Node[] = [];
  for (const parent of frontier) {
    for (const { says, world, violation } of steps(parent.world, model)) {
      const child = { world, parent, says };
      if (violation !== null) return { violation, path: pathTo(child) };
      if (seen.add(world)) layer.push(child);
    }
  }
  return layer;
}

function pathTo(node: Node): readonly string[] {
  const path: string[] = [];
  for (let at: Node | null = node; at !== null && at.parent !== null; at = at.parent) path.unshift(at.says);
  return path;
}
