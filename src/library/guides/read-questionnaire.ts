import { z } from 'zod';
import type { Questionnaire } from '../../domain/memorandum/questionnaire.ts';
import type { Faults } from '../fault.ts';
import { bilingual, kebab } from '../front-matter.ts';
import { readYaml } from '../read-yaml.ts';
import type { Source } from '../sources.ts';

const schema = z.strictObject({
  margin: z.int().min(0).max(10),
  questions: z
    .array(
      z.strictObject({
        id: kebab,
        text: bilingual,
        answers: z
          .array(
            z.strictObject({
              id: kebab,
              label: bilingual,
              because: bilingual,
              points: z.record(kebab, z.int().min(0).max(10)),
            }),
          )
          .min(2),
      }),
    )
    .min(1),
});

/**
 * Reads `guide.yaml`. A preset that there is not, or a question or an answer that stands twice, is a
 * fault; then there is no guide.
 */
export function readQuestionnaire(source: Source, presets: readonly string[], faults: Faults): Questionnaire | null {
  const before = faults.list.length;
  const yaml = readYaml(source.text, schema, source.path, faults);
  if (yaml === null) return null;
  const { value, lineOf } = yaml;
  const say: Say = (path, code, fr, en) => faults.error(source.path, lineOf(['questions', ...path]), code, { fr, en });
  once(value.questions, [], say);
  for (const [index, { answers }] of value.questions.entries()) {
    once(answers, [index, 'answers'], say);
    for (const [at, { points }] of answers.entries()) {
      for (const preset of Object.keys(points).filter((name) => !presets.includes(name))) {
        const path = [index, 'answers', at, 'points', preset];
        say(path, 'unknown-preset', `Le modèle « ${preset} » n’existe pas.`, `There is no preset "${preset}".`);
      }
    }
  }
  return faults.list.length === before ? value : null;
}

type Say = (path: readonly (string | number)[], code: string, fr: string, en: string) => void;

function once(list: readonly { readonly id: string }[], path: readonly (string | number)[], say: Say): void {
  const ids = list.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    say([...path, index, 'id'], 'duplicate-id', `« ${id} » figure deux fois.`, `"${id}" stands twice.`);
  }
}
