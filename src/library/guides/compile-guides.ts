import type { Guides } from '../../domain/memorandum/guides.ts';
import type { Declarations } from '../declarations.ts';
import type { Faults } from '../fault.ts';
import type { ClausePart } from '../read-parts.ts';
import type { Sources } from '../sources.ts';
import { checkJargon } from './check-jargon.ts';
import { readExamples } from './read-examples.ts';
import { readGlossary } from './read-glossary.ts';
import { readGraveyard } from './read-graveyard.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

/**
 * Reads the glossary, the graveyard, the questionnaire and the examples of a set of templates, and looks through the guidance of every
 * clause for words that the glossary does not explain. An entry with a fault is left out; nothing here
 * keeps a library from being used.
 */
export function compileGuides(
  sources: Pick<Sources, 'glossary' | 'graveyard' | 'guide' | 'examples'>,
  clauses: readonly ClausePart[],
  declarations: Declarations,
  presets: readonly string[],
  faults: Faults,
): Guides {
  const glossary = sources.glossary === null ? null : readGlossary(sources.glossary, faults);
  if (glossary !== null) for (const clause of clauses) checkJargon(clause, glossary, faults);
  const graveyard = sources.graveyard === null ? [] : readGraveyard(sources.graveyard, declarations, faults);
  const questionnaire = sources.guide === null ? null : readQuestionnaire(sources.guide, presets, faults);
  const examples = readExamples(sources.examples, declarations, faults);
  return {
    glossary: glossary?.entries ?? [],
    graveyard,
    ...(questionnaire === null ? {} : { questionnaire }),
    ...(examples.length === 0 ? {} : { examples }),
  };
}
