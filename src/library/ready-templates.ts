import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import type { Templates } from './templates.ts';
import { templatesRoot } from './templates-folder.ts';

interface Ready {
  /** SHA-256 of the templates that it was compiled from. */
  readonly source: string;
  readonly templates: Templates;
}

/** Where the build leaves the compiled templates. */
const PLACE = join(packageRoot, 'dist', 'templates.json');

/**
 * The templates as the build compiled them: compiling takes half a second of each start, reading
 * it a tenth of that. Null when the templates changed since, or nothing was built: then they are compiled.
 */
export function readyTemplates(place: string = PLACE, folder: string = templatesRoot): Templates | null {
  try {
    const ready: Ready = JSON.parse(readFileSync(place, 'utf8'));
    return ready.source === hashOf(folder) ? ready.templates : null;
  } catch {
    return null;
  }
}

/** The build step: compiles and keeps the templates; keeps none when they have faults, which the start then names. @public */
export async function writeReadyTemplates(place: string = PLACE, folder: string = templatesRoot): Promise<void> {
  rmSync(place, { force: true });
  const source = hashOf(folder);
  const { loadTemplates } = await import('./load-templates.ts');
  const { templates } = loadTemplates(folder);
  if (templates === null) return;
  const ready: Ready = { source, templates };
  writeFileSync(place, JSON.stringify(ready));
}

/** SHA-256 over names and contents of all template files of a folder. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter(
    (entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name),
  );
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    const content = readFileSync(path);
    hash.update(`${relative(folder, path)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
