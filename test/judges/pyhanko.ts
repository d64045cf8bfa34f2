import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { announceMissing, judgeCache } from './judge-cache.ts';

const run = promisify(execFile);
const VERSION = '0.38.0';
const FETCH_TIMEOUT_MS = 240_000;
const RUN_TIMEOUT_MS = 120_000;

/** What pyHanko finds of one signature. */
export interface PyHankoFinding {
  readonly file: string;
  readonly field: string;
  readonly kind: 'signature' | 'timestamp';
  readonly intact: boolean;
  readonly valid: boolean;
  readonly trusted: boolean;
  readonly stamped: boolean;
  readonly coverage: string;
  /** `NONE`, `LTA_UPDATES`, `FORM_FILLING`, `ANNOTATIONS` or `OTHER`. */
  readonly changes: string;
}

export interface PyHanko {
  judge(root: string, files: readonly string[]): Promise<readonly PyHankoFinding[]>;
  /** Makes signed PDFs of pyHanko's own into a folder (`foreign_pdfs.py` says which). */
  makeForeign(folder: string, base: string): Promise<void>;
}

/** pyHanko (PyPI), in a virtual environment of its own, made once. Null where Python or the package is not to be had. */
export async function findPyHanko(): Promise<PyHanko | null> {
  const folder = judgeCache(`pyhanko-${VERSION}`);
  const python = join(folder, 'bin', 'python');
  const ready = join(folder, 'ready');
  if (!existsSync(ready)) {
    try {
      await run('python3', ['-m', 'venv', folder], { timeout: FETCH_TIMEOUT_MS });
      await run(python, ['-m', 'pip', 'install', '-q', `pyHanko==${VERSION}`], { timeout: FETCH_TIMEOUT_MS });
      writeFileSync(ready, VERSION);
    } catch (fault) {
      const [reason] = String(fault instanceof Error ? fault.message : fault).split('\n');
      return announceMissing('pyHanko', `pip could not install it (${reason})`);
    }
  }
  const script = (name: string): string => join(import.meta.dirname, name);
  const options = { timeout: RUN_TIMEOUT_MS, maxBuffer: 1 << 26 };
  return {
    judge: async (root, files) => {
      const { stdout } = await run(python, [script('pyhanko_judge.py'), root, ...files], options);
      return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as PyHankoFinding]));
    },
    makeForeign: async (target, base) => {
      await run(python, [script('foreign_pdfs.py'), target, base], options);
    },
  };
}
