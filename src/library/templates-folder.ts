import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';

/** The sets of templates of this installation. */
export type TemplateSet = 'memorandum' | 'nda';

export const TEMPLATE_SETS = ['memorandum', 'nda'] as const satisfies readonly TemplateSet[];

/** The folder of all templates. */
export const templatesRoot = join(packageRoot, 'templates');

/** Folder of a set of templates. */
export function templatesFolder(set: TemplateSet): string {
  return join(templatesRoot, set);
}
