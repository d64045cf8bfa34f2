import { join } from 'node:path';
import type { TemplateFault } from './fault.ts';
import { loadLibrary } from './load-library.ts';
import type { Templates } from './templates.ts';
import type { TemplateSet } from './templates-folder.ts';

export interface LoadedTemplates {
  /** Null when the memorandum has an error: nothing can be opened with such templates. */
  readonly templates: Templates | null;
  readonly faults: { readonly [set in TemplateSet]: readonly TemplateFault[] };
}

/** Reads and compiles all sets of templates of a folder (`templates/`): the memorandum, the confidentiality agreement. */
export function loadTemplates(folder: string): LoadedTemplates {
  const memorandum = loadLibrary(join(folder, 'memorandum'));
  const nda = loadLibrary(join(folder, 'nda'));
  const templates =
    memorandum.library === null
      ? null
      : { memorandum: memorandum.library, nda: nda.library, guides: memorandum.guides };
  return { templates, faults: { memorandum: memorandum.faults, nda: nda.faults } };
}
