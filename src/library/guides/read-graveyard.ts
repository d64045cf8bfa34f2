import type { ClauseId, OptionId } from '../../domain/ids.ts';
import type { GraveyardEntry } from '../../domain/memorandum/guides.ts';
import type { Declarations } from '../declarations.ts';
import type { Faults } from '../fault.ts';
import { readYaml } from '../read-yaml.ts';
import type { Source } from '../sources.ts';
import { checkWay } from './check-way.ts';
import { graveyardSchema } from './guides-yaml.ts';

/** Reads `graveyard.yaml`. An entry that stands twice, or sends to a clause or an option that does not exist, is a fault and left out. */
export function readGraveyard(source: Source, declarations: Declarations, faults: Faults): readonly GraveyardEntry[] {
  const yaml = readYaml(source.text, graveyardSchema, source.path, faults);
  if (yaml === null) return [];
  const { value, lineOf } = yaml;
  const ids = value.refused.map((entry) => entry.id);
  return value.refused.flatMap(({ instead, to_check, ...entry }, index) => {
    const before = faults.list.length;
    if (ids.indexOf(entry.id) !== index) {
      faults.error(source.path, lineOf(['refused', index, 'id']), 'duplicate-id', {
        fr: `« ${entry.id} » figure deux fois.`,
        en: `"${entry.id}" stands twice.`,
      });
    }
    const ways = instead.map((way, at) => {
      const [clause = '', option = ''] = way.split(':');
      checkWay(clause, option, declarations, (code, message) =>
        faults.error(source.path, lineOf(['refused', index, 'instead', at]), code, message),
      );
      return { clause: clause as ClauseId, option: option as OptionId };
    });
    return faults.list.length === before ? [{ ...entry, toCheck: to_check ?? false, instead: ways }] : [];
  });
}
