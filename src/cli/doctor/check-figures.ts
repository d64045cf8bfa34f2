import { loadLibrary } from '../../library/load-library.ts';
import { missingFigures } from '../../library/rules/missing-figures.ts';
import { templatesFolder } from '../../library/templates-folder.ts';
import type { Finding } from './finding.ts';

/**
 * Figures of the law that an authority renews each half-year, as on a day (`YYYY-MM-DD`): whether the rules have
 * those in force. Where one is missing they read the last one known, and nobody makes the new one up.
 */
export function checkFigures(today: string): Finding {
  const { library } = loadLibrary(templatesFolder('memorandum'));
  const common = { part: 'legal figures', provided: 'local' } as const;
  if (library === null) {
    const remedy = 'Run entente templates check: it names every fault.';
    return { ...common, state: 'fault', detail: 'the templates have faults', remedy };
  }
  const [missing] = missingFigures(library, today);
  if (missing === undefined) return { ...common, state: 'ok', detail: 'those of this half-year are there' };
  const remedy = `Edit ${templatesFolder('memorandum')}/${missing.file}; then entente templates check.`;
  return { ...common, state: 'attention', detail: missing.message.en, remedy };
}
