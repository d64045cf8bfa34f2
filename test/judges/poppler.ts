import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { announceMissing } from './judge-cache.ts';

const run = promisify(execFile);

export interface Poppler {
  /** Text of each page, as a reader copies it. */
  pages(file: string): Promise<readonly string[]>;
  /** Text of each page in the order in which it was set: a table cell by cell. */
  inOrder(file: string): Promise<readonly string[]>;
  /** `pdfinfo`: keys as printed (`Title`, `Tagged`, `Pages`). */
  info(file: string): Promise<ReadonlyMap<string, string>>;
  /** Names of the embedded files. */
  attachments(file: string): Promise<readonly string[]>;
  /** Writes the first embedded file to `to`. */
  detach(file: string, to: string): Promise<void>;
  /** The tags, indented, as `pdfinfo -struct` prints them. */
  structure(file: string): Promise<string>;
}

/** Poppler's tools (Debian `poppler-utils`). Null where they are not installed. */
export async function findPoppler(): Promise<Poppler | null> {
  try {
    await run('pdfinfo', ['-v']);
  } catch {
    return announceMissing('poppler', 'poppler-utils is not installed');
  }
  return {
    pages: async (file) => (await output('pdftotext', ['-layout', file, '-'])).split('\f').slice(0, -1),
    inOrder: async (file) => (await output('pdftotext', ['-raw', file, '-'])).split('\f').slice(0, -1),
    detach: async (file, to) => void (await output('pdfdetach', ['-save', '1', '-o', to, file])),
    info: async (file) => new Map(keyed(await output('pdfinfo', [file]))),
    attachments: async (file) =>
      Array.from((await output('pdfdetach', ['-list', file])).matchAll(/^\d+: (.*)$/gm), (m) => m[1] ?? ''),
    structure: (file) => output('pdfinfo', ['-struct', file]),
  };
}

async function output(command: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(command, [...args], { maxBuffer: 1 << 26 });
  return stdout;
}

function keyed(text: string): readonly (readonly [string, string])[] {
  return text.split('\n').flatMap((line) => {
    const at = line.indexOf(':');
    return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
  });
}
