import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from './figure.ts';
import { type Machine, machine } from './machine.ts';

export interface Measured extends Figure {
  readonly bench: string;
  /** Absent where there is no target. */
  readonly met?: boolean;
}

export interface Results {
  readonly at: string;
  readonly machine: Machine;
  readonly figures: readonly Measured[];
}

/** A figure of one bench, held against its target. */
export function held(bench: string, figure: Figure): Measured {
  return { bench, ...figure, ...(figure.limit === undefined ? {} : { met: figure.value <= figure.limit }) };
}

/** One line for people: name, value, target and whether it is met, baseline. */
export function line({ bench, name, value, unit, limit, met, baseline }: Measured): string {
  const target = limit === undefined ? '' : `${met === true ? 'met' : 'NOT MET'}, at most ${limit}`;
  return `${bench.padEnd(10)} ${name.padEnd(58)} ${shown(value, unit).padStart(9)}  ${target.padEnd(22)}  ${baseline ?? ''}`.trimEnd();
}

/**
 * Writes the results of a day into `bench/results` and returns the path; benches that did not run now keep
 * what they gave earlier that day. Git ignores the file: a copy named `reference.json` may be committed.
 */
export function keep(figures: readonly Measured[], described: Machine = machine()): { path: string; results: Results } {
  const at = new Date().toISOString();
  const results = { at, machine: described, figures };
  const path = `bench/results/${at.slice(0, 10)}.local.json`;
  const measured = new Set(figures.map(({ bench }) => bench));
  const earlier = earlierOf(path).filter(({ bench }) => !measured.has(bench));
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(path, `${JSON.stringify({ ...results, figures: [...earlier, ...figures] }, null, 2)}\n`);
  return { path, results };
}

function earlierOf(path: string): readonly Measured[] {
  try {
    const results: Results = JSON.parse(readFileSync(path, 'utf8'));
    return results.figures;
  } catch {
    return [];
  }
}

function shown(value: number, unit: Figure['unit']): string {
  if (unit === 'ms') return `${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)} ms`;
  if (unit === 'MB' || unit === 'kB') return `${value.toFixed(0)} ${unit}`;
  return Number.isInteger(value) ? String(value) : value < 0.1 ? value.toPrecision(2) : value.toFixed(2);
}
