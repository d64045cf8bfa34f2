import { LANGUAGES } from '../domain/language.ts';
import type { Lines } from './body-reader.ts';
import type { CompiledText } from './compiled-text.ts';
import type { Faults } from './fault.ts';
import { satisfiable } from './satisfiable.ts';
import type { Knowledge } from './value-domains.ts';
import { walk } from './walk.ts';

/** Finds branches that no choice of options and values ever brings into the text. */
export function checkConditions(text: CompiledText, knowledge: Knowledge, lines: Lines, faults: Faults): void {
  for (const language of LANGUAGES) {
    walk(
      text.body[language],
      {
        branch: ({ node, under }) => {
          if (satisfiable(under, knowledge)) return;
          faults.error(text.file, lines.get(node) ?? 1, 'condition-never-holds', {
            fr: 'Cette condition ne peut jamais être vraie : ce texte n’apparaîtra dans aucun document.',
            en: 'This condition can never hold: this text will appear in no document.',
          });
        },
      },
      text.given,
    );
  }
}
