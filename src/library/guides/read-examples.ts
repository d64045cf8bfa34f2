import { basename } from 'node:path';
import { z } from 'zod';
import type { ClauseId, OptionId } from '../../domain/ids.ts';
import type { CollaborationExample } from '../../domain/memorandum/guides.ts';
import { SECTOR_CODES } from '../../domain/programme/sectors.ts';
import type { Declarations } from '../declarations.ts';
import type { Faults } from '../fault.ts';
import { bilingual, kebab, sentence } from '../front-matter.ts';
import { readYaml } from '../read-yaml.ts';
import type { Source } from '../sources.ts';
import { checkWay } from './check-way.ts';

const company = z.strictObject({ name: sentence, about: bilingual });
const trl = z.int().min(1).max(9);

/** `examples/<id>.yaml` */
const schema = z.strictObject({
  id: kebab,
  title: bilingual,
  summary: bilingual,
  sector: z.enum(SECTOR_CODES),
  trl: z.strictObject({ from: trl, to: trl }),
  startup: company,
  industrial: company,
  need: bilingual,
  choices: z.array(z.strictObject({ clause: kebab, option: kebab, why: bilingual })).min(1),
  duration: z.array(z.strictObject({ what: bilingual, weeks: z.int().min(1).max(520) })).min(1),
  again: z.array(bilingual).min(1),
  otherwise: z.array(bilingual).default([]),
});

/** Reads the examples of collaboration, in the order of their files. One with a fault is left out. */
export function readExamples(
  sources: readonly Source[],
  declarations: Declarations,
  faults: Faults,
): readonly CollaborationExample[] {
  return sources.flatMap((source) => readExample(source, declarations, faults) ?? []);
}

function readExample({ path, text }: Source, declarations: Declarations, faults: Faults): CollaborationExample | null {
  const before = faults.list.length;
  const yaml = readYaml(text, schema, path, faults);
  if (yaml === null) return null;
  const { value, lineOf } = yaml;
  const name = basename(path, '.yaml');
  if (value.id !== name) {
    faults.error(path, lineOf(['id']), 'file-name', {
      fr: `L’exemple « ${value.id} » doit être dans ${value.id}.yaml.`,
      en: `The example "${value.id}" must be in ${value.id}.yaml.`,
    });
  }
  if (value.trl.to < value.trl.from) {
    faults.error(path, lineOf(['trl', 'to']), 'trl-order', {
      fr: `La maturité recule de TRL ${value.trl.from} à TRL ${value.trl.to}.`,
      en: `Readiness falls from TRL ${value.trl.from} to TRL ${value.trl.to}.`,
    });
  }
  for (const [index, { clause, option }] of value.choices.entries()) {
    checkWay(clause, option, declarations, (code, message) =>
      faults.error(path, lineOf(['choices', index]), code, message),
    );
  }
  if (faults.list.length > before) return null;
  const choices = value.choices.map((choice) => ({
    ...choice,
    clause: choice.clause as ClauseId,
    option: choice.option as OptionId,
  }));
  return { ...value, choices };
}
