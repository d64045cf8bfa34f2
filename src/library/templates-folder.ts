import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';

/** The sets of templates of this installation. */
export type TemplateSet = 'memorandum' | 'nda';

/** Folder of a set of templates. */
export function templatesFolder(set: TemplateSet): string {
  return join(packageRoot, 'templates', set);
}
