import type { Language } from '../domain/language.ts';
import type { Clause, Library } from '../domain/memorandum/library.ts';
import { describeFault } from '../library/describe-fault.ts';
import { loadLibrary } from '../library/load-library.ts';
import { type OptionPreview, previewClause } from '../library/preview.ts';
import { renderMarkdown } from '../library/render-markdown.ts';
import { TEMPLATE_SETS, templatesFolder } from '../library/templates-folder.ts';
import { EXIT, exitWith, InputFault, printJson, UsageFault } from './exit.ts';
import { languagesOf } from './languages-of.ts';
import { noSuch } from './no-such.ts';

export interface PreviewOptions {
  readonly dir?: string;
  readonly lang?: string;
  readonly json?: boolean;
}

/** `templates preview CLAUSE`: each option of a clause of any set, in both languages or the one asked. */
export function templatesPreview(id: string, options: PreviewOptions): void {
  const folders = options.dir === undefined ? TEMPLATE_SETS.map(templatesFolder) : [options.dir];
  const { library, clause } = clauseIn(folders, id);
  const previews = languagesOf(options.lang ?? 'both').flatMap((language) => previewClause(library, clause, language));
  if (options.json === true) {
    printJson({
      clause: id,
      options: previews.map(({ option, language, article, faults }) => ({ option, language, article, faults })),
    });
  } else {
    process.stdout.write(previews.map((preview) => text(library, preview)).join('\n'));
  }
  exitWith(EXIT.ok);
}

function clauseIn(folders: readonly string[], id: string): { library: Library; clause: Clause } {
  const known: string[] = [];
  for (const folder of folders) {
    const library = usable(folder);
    const clause = library.clauses.find((candidate) => candidate.id === id);
    if (clause !== undefined) return { library, clause };
    known.push(...library.clauses.map((one) => one.id));
  }
  throw new UsageFault(noSuch({ fr: 'La clause', en: 'clause' }, id, known));
}

function usable(folder: string): Library {
  const { library, faults } = loadLibrary(folder);
  if (library !== null) return library;
  const first = faults.find((fault) => fault.severity === 'error');
  const shown = (language: Language) => (first === undefined ? folder : describeFault(folder, first, language));
  throw new InputFault('templates-faulty', {
    fr: `Les modèles ont des fautes (lancez « entente templates check ») ; la première : ${shown('fr')}`,
    en: `The templates have faults (run "entente templates check"); the first: ${shown('en')}`,
  });
}

function text(library: Library, preview: OptionPreview): string {
  const { clause, option } = preview.article;
  const label = library.clauses.find((one) => one.id === clause)?.options.find((one) => one.id === option)?.label;
  const only = {
    ...preview.tree,
    title: `${clause}:${option} (${preview.language}) — ${label?.[preview.language] ?? ''}`,
    subtitle: null,
    notices: [],
    coverPage: [],
    preamble: preview.tree.preamble.filter((block) => block.id.startsWith(`cl_${clause}_`)),
    articles: [preview.article],
    annexes: [],
    signatureBlocks: [],
  };
  return renderMarkdown(only);
}
