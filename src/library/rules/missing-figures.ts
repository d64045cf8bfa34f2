import type { Library } from '../../domain/memorandum/library.ts';
import type { TemplateFault } from '../fault.ts';

const FILE = 'rules/constants.yaml';

/**
 * Figures that an authority renews each half-year and that the data lacks for the half-year of a day: said to
 * the operator with the place where to enter them. Nothing is made up: until then, rules read the last figure known.
 *
 * @param today `YYYY-MM-DD`
 */
export function missingFigures({ rules }: Pick<Library, 'rules'>, today: string): readonly TemplateFault[] {
  const begun = `${today.slice(0, 4)}-${today.slice(5, 7) < '07' ? '01' : '07'}-01`;
  return (rules?.constants ?? []).flatMap(({ name, label, renewed, values }) => {
    const last = values.at(-1)?.from ?? '';
    if (renewed !== 'half-yearly' || last >= begun) return [];
    return [
      {
        file: FILE,
        line: 1,
        code: 'figure-missing',
        severity: 'warning' as const,
        message: {
          fr: `« ${label.fr} » : la valeur en vigueur depuis le ${begun} manque, la dernière connue date du ${last}. Ajoutez sous « ${name} » une ligne avec from, value et source (l’arrêté publié au Journal officiel).`,
          en: `"${label.en}": the figure in force since ${begun} is missing, the last known is of ${last}. Add under "${name}" a line with from, value and source (the order published in the Journal officiel).`,
        },
      },
    ];
  });
}
