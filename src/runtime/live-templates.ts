import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../domain/memorandum/library.ts';
import { describeFault } from '../library/describe-fault.ts';
import type { LoadedTemplates } from '../library/load-templates.ts';
import { readyTemplates } from '../library/ready-templates.ts';
import type { Templates } from '../library/templates.ts';
import { TEMPLATE_SETS, templatesRoot } from '../library/templates-folder.ts';
import { templatesStamp } from '../library/templates-stamp.ts';
import { RuntimeFault } from './fault.ts';

/** An editor saves in several steps: what it does within this time is one change. */
const SETTLED_MS = 200;

export interface LiveTemplatesOptions {
  /** The folder that holds `memorandum` and `nda`. */
  readonly folder: string;
  /** Keeps a library under its hash before any engagement may pin it. */
  readonly keep: (library: Library) => Promise<void>;
  /** Told one line at a time: a new version, a fault with file, line and sentence. */
  readonly say: (line: string) => void;
}

/** What the templates gave when they were last whole. */
export interface CompiledTemplates {
  readonly stamp: string;
  readonly templates: Templates;
}

/**
 * The templates for the start: as the build compiled them, else compiled now. Templates of the
 * memorandum with an error stop it: no engagement may pin a text that nobody can read.
 */
export async function compileTemplates(folder: string): Promise<CompiledTemplates> {
  const stamp = templatesStamp(folder);
  const ready = folder === templatesRoot ? readyTemplates() : null;
  if (ready !== null) return { stamp, templates: ready };
  const { templates, faults } = await load(folder);
  if (templates !== null) return { stamp, templates };
  const [first] = faults.memorandum.filter((fault) => fault.severity === 'error');
  throw new RuntimeFault(
    'templates-faulty',
    `The clause templates have faults; the first: ${first?.file}:${first?.line} ${first?.message.en}`,
    'Run the verb templates check, and correct what it lists.',
  );
}

/**
 * The templates as they are edited: what was changed is compiled before the next engagement opens, and
 * has a hash of its own. Templates with an error are told line by line, and the last good ones stay.
 * Engagements that are open have pinned theirs, and are not touched.
 */
export class LiveTemplates {
  private readonly options: LiveTemplatesOptions;
  private last: CompiledTemplates;
  private seen: string;
  private reading: Promise<Templates>;
  private watcher: FSWatcher | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(first: CompiledTemplates, options: LiveTemplatesOptions) {
    this.options = options;
    this.last = first;
    this.seen = first.stamp;
    this.reading = Promise.resolve(first.templates);
  }

  /** The newest good templates, compiled and kept if something was edited. One reading at a time. */
  current(): Promise<Templates> {
    this.reading = this.reading.then(
      () => this.read(),
      () => this.read(),
    );
    return this.reading;
  }

  /** Tells an author of a fault when the file is saved, not when somebody next opens an engagement. */
  watch(): void {
    this.watcher = watch(this.options.folder, { recursive: true, persistent: false }, () => {
      if (this.timer !== null) clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.current().catch((error: unknown) => this.options.say(String(error)));
      }, SETTLED_MS);
      this.timer.unref();
    });
    // Where folders cannot be watched, the next opening looks by itself.
    this.watcher.on('error', () => this.stop());
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.watcher?.close();
    this.watcher = null;
  }

  private async read(): Promise<Templates> {
    const { folder, keep, say } = this.options;
    const before = this.last.templates;
    const stamp = templatesStamp(folder);
    if (stamp === this.seen) return before;
    const { templates, faults } = await load(folder);
    this.seen = stamp;
    for (const line of lines(folder, faults)) say(line);
    if (templates === null) {
      say(`the last good version stays: ${named(before.memorandum)}`);
      return before;
    }
    if (templates.memorandum.hash !== before.memorandum.hash) {
      await keep(templates.memorandum);
      say(`new version: ${named(templates.memorandum)}`);
    }
    this.last = { stamp, templates: { ...templates, nda: templates.nda ?? before.nda } };
    return this.last.templates;
  }
}

/** The compiler is loaded when something is to be compiled: a start that finds its templates ready does without. */
async function load(folder: string): Promise<LoadedTemplates> {
  const { loadTemplates } = await import('../library/load-templates.ts');
  return loadTemplates(folder);
}

function lines(folder: string, faults: LoadedTemplates['faults']): readonly string[] {
  return TEMPLATE_SETS.flatMap((set) =>
    faults[set]
      .filter((fault) => fault.severity === 'error')
      .map((fault) => describeFault(join(folder, set), fault, 'fr')),
  );
}

function named({ version, hash }: Library): string {
  return `${version}, ${hash}`;
}
