import { type Compiled, compileLibrary } from './compile-library.ts';
import { readSources } from './sources.ts';

/**
 * Reads and compiles a folder of templates (`templates/memorandum`, `templates/nda`). Never throws
 * for what is written in the files: faults come with file, line and sentence, and then no library
 * when one of them is an error.
 */
export function loadLibrary(dir: string): Compiled {
  return compileLibrary(readSources(dir));
}
