import type { Command } from 'commander';

/** Adds one verb, with its flags and help, to the program. */
export type Register = (program: Command) => void;

export interface Verb {
  readonly name: string;
  /** One line of the list of verbs. */
  readonly summary: string;
  /** Loaded only when the verb is asked for: `entente verify` must not load Temporal. */
  readonly load: () => Promise<Register>;
}

export const VERBS: readonly Verb[] = [
  {
    name: 'serve',
    summary: 'run the application until stopped',
    load: async () => (await import('./serve.ts')).registerServe,
  },
  {
    name: 'doctor',
    summary: 'what is embedded, missing or out of date, and what to do',
    load: async () => (await import('./doctor.ts')).registerDoctor,
  },
];
