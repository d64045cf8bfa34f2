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
    name: 'demo',
    summary: 'play one collaboration, from a response to a call to a signed agreement',
    load: async () => (await import('./demo.ts')).registerDemo,
  },
  {
    name: 'seed',
    summary: 'add sample engagements in several stages, with fictional companies',
    load: async () => (await import('./seed.ts')).registerSeed,
  },
  {
    name: 'verify',
    summary: 'judge a signed PDF, ours or not',
    load: async () => (await import('./verify.ts')).registerVerify,
  },
  {
    name: 'render',
    summary: 'bind a selection or a preset to its text: Markdown, HTML, Word, PDF or JSON',
    load: async () => (await import('./render.ts')).registerRender,
  },
  {
    name: 'templates',
    summary: 'check the clause templates, preview a clause',
    load: async () => (await import('./templates.ts')).registerTemplates,
  },
  {
    name: 'check',
    summary: 'what the rules say of a selection: faults, repairs, what is still possible',
    load: async () => (await import('./check.ts')).registerCheck,
  },
  {
    name: 'rules',
    summary: 'check the rules between clauses: dead options, redundant rules, valid memoranda',
    load: async () => (await import('./rules.ts')).registerRules,
  },
  {
    name: 'monitor',
    summary: 'learn from any event log which open cases are at risk, and how well that is foretold',
    load: async () => (await import('./monitor.ts')).registerMonitor,
  },
  {
    name: 'programme',
    summary: 'make up a believable programme, as an event log or as today’s list of the officer',
    load: async () => (await import('./programme.ts')).registerProgramme,
  },
  {
    name: 'journal',
    summary: 'check, tell or export the journal, the legal record',
    load: async () => (await import('./journal.ts')).registerJournal,
  },
  {
    name: 'rebuild',
    summary: 'make the read models again from the journal',
    load: async () => (await import('./rebuild.ts')).registerRebuild,
  },
  {
    name: 'resurrect',
    summary: 'start engagements again from the journal when Temporal has lost them',
    load: async () => (await import('./resurrect.ts')).registerResurrect,
  },
  {
    name: 'backup',
    summary: 'copy the whole installation to one file, while it runs',
    load: async () => (await import('./backup.ts')).registerBackup,
  },
  {
    name: 'restore',
    summary: 'put a backup back into an empty installation',
    load: async () => (await import('./restore.ts')).registerRestore,
  },
  {
    name: 'migrate',
    summary: 'bring the database to this release',
    load: async () => (await import('./migrate.ts')).registerMigrate,
  },
  {
    name: 'admin',
    summary: 'appoint the people who run the programme',
    load: async () => (await import('./admin.ts')).registerAdmin,
  },
  {
    name: 'retention',
    summary: 'what has outlived its term, and its erasure',
    load: async () => (await import('./retention.ts')).registerRetention,
  },
  {
    name: 'doctor',
    summary: 'what is embedded, missing or out of date, and what to do',
    load: async () => (await import('./doctor.ts')).registerDoctor,
  },
  {
    name: 'explore',
    summary: 'search the protocol for a situation that breaks an invariant',
    load: async () => (await import('./explore.ts')).registerExplore,
  },
  {
    name: 'simulate',
    summary: 'play random engagements over the rules, and look for a broken invariant',
    load: async () => (await import('./simulate.ts')).registerSimulate,
  },
];
