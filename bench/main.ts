import { parseArgs } from 'node:util';
import type { Bench } from './figure.ts';
import { machine } from './machine.ts';
import { held, keep, line, type Measured } from './report.ts';

/**
 * `npm run bench [-- NAME…] [--json] [--size N]`: what each subject costs here, beside what it must not exceed. It
 * reports and never fails: a busy machine is no fault. One line registers a bench. `--size` makes the large ones
 * smaller: how many engagements wait or are followed, how many deadlines fall due, how many seconds the database is away.
 */
const BENCHES: { readonly [name: string]: () => Promise<Bench> } = {
  boot: async () => (await import('./boot.ts')).benchBoot,
  reading: async () => (await import('./reading.ts')).benchReading,
  steps: async () => (await import('./steps.ts')).benchSteps,
  autosave: async () => (await import('./autosave.ts')).benchAutosave,
  web: async () => (await import('./web.ts')).benchWeb,
  demo: async () => (await import('./demo.ts')).benchDemo,
  library: async () => (await import('./library.ts')).benchLibrary,
  rules: async () => (await import('./rules.ts')).benchRules,
  monitoring: async () => (await import('./monitoring.ts')).benchMonitoring,
  portfolio: async () => (await import('./portfolio.ts')).benchPortfolio(size ?? 10_000),
  growth: async () => (await import('./growth.ts')).benchGrowth(size ?? 10_000),
  documents: async () => (await import('./documents.ts')).benchDocuments,
  crowd: async () => (await import('./crowd.ts')).benchCrowd(size ?? 10_000),
  due: async () => (await import('./due.ts')).benchDue(size ?? 1_000),
  outage: async () => (await import('./outage.ts')).benchOutage(size ?? 20),
  codec: async () => (await import('./codec.ts')).benchCodec,
};

const { names, json, size } = asked();
const here = machine();
const all: Measured[] = [];
if (!json) process.stdout.write(`${here.cores} cores of ${here.cpu}, ${here.system}, Node ${here.node}\n`);
for (const name of names) {
  const bench = await BENCHES[name]?.();
  for (const figure of (await bench?.()) ?? []) {
    const measured = held(name, figure);
    all.push(measured);
    if (!json) process.stdout.write(`${line(measured)}\n`);
  }
}
const { path, results } = keep(all, here);
process.stdout.write(json ? `${JSON.stringify(results, null, 2)}\n` : `Kept in ${path}\n`);
process.exit(0);

/** The benches asked for, all by default; ends with 64 where there is none of that name. */
function asked(): { readonly names: readonly string[]; readonly json: boolean; readonly size: number | undefined } {
  const known = Object.keys(BENCHES);
  try {
    const options = { json: { type: 'boolean' }, size: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const size = values.size === undefined ? undefined : Number(values.size);
    if (size !== undefined && !(Number.isInteger(size) && size > 0))
      throw new Error('A size is a whole number from 1.');
    const unknown = positionals.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new Error(`There is no ${unknown}.`);
    return { names: positionals.length > 0 ? positionals : known, json: values.json === true, size };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error} There are: ${known.join(', ')}.\n`);
    process.exit(64);
  }
}
