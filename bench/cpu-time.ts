import { readdirSync, readFileSync } from 'node:fs';

/** One clock tick of proc(5) is a hundredth of a second on every Linux. */
const TICK_MS = 10;

interface Usage {
  readonly parent: number;
  readonly ms: number;
}

/**
 * Processor time, user and system, of a process with all that it started, ended children included,
 * milliseconds; null where there is no /proc. It says what a busy machine's clock cannot.
 */
export function cpuTimeOf(root: number): number | null {
  const all = usages();
  if (!all.has(root)) return null;
  let total = 0;
  const open = [root];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    total += all.get(pid)?.ms ?? 0;
    for (const [child, { parent }] of all) if (parent === pid) open.push(child);
  }
  return total;
}

/** Fields 4 (parent) and 14 to 17 (own and waited-for children's ticks) of proc(5) stat. */
function usages(): ReadonlyMap<number, Usage> {
  const found = new Map<number, Usage>();
  for (const name of processes()) {
    try {
      const line = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = line
        .slice(line.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0);
      found.set(Number(name), { parent: fields[1] ?? 0, ms: ticks * TICK_MS });
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

function processes(): readonly string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
