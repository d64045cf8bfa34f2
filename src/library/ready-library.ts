import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import type { Library } from '../domain/memorandum/library.ts';
import { templatesFolder } from './templates-folder.ts';

interface Ready {
  /** SHA-256 of the templates that it was compiled from. */
  readonly templates: string;
  readonly library: Library;
}

/** Where the build leaves the compiled library. */
const PLACE = join(packageRoot, 'dist', 'library.json');

/**
 * The memorandum's library as the build compiled it: compiling takes half a second of each start, reading
 * it a tenth of that. Null when the templates changed since, or nothing was built: then they are compiled.
 */
export function readyLibrary(place: string = PLACE, folder: string = templatesFolder('memorandum')): Library | null {
  try {
    const ready: Ready = JSON.parse(readFileSync(place, 'utf8'));
    return ready.templates === hashOf(folder) ? ready.library : null;
  } catch {
    return null;
  }
}

/** The build step: compiles and keeps the library; keeps none when the templates have faults, which the start then names. @public */
export async function writeReadyLibrary(
  place: string = PLACE,
  folder: string = templatesFolder('memorandum'),
): Promise<void> {
  rmSync(place, { force: true });
  const templates = hashOf(folder);
  const { loadLibrary } = await import('./load-library.ts');
  const { library } = loadLibrary(folder);
  if (library === null) return;
  const ready: Ready = { templates, library };
  writeFileSync(place, JSON.stringify(ready));
}

/** SHA-256 over names and contents of all files of a folder. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    const content = readFileSync(path);
    hash.update(`${relative(folder, path)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
