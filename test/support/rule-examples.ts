import type { Library } from '../../src/domain/memorandum/library.ts';
import { Faults } from '../../src/library/fault.ts';
import { type ExampleCase, exampleCase } from '../../src/library/rules/example-selection.ts';
import { readRuleParts } from '../../src/library/rules/read-rule-parts.ts';
import { readSources } from '../../src/library/sources.ts';
import { templatesFolder } from '../../src/library/templates-folder.ts';

/** An example of a rule of the memorandum, as its file is named: `R04.fail`, `R04.pass-software`. */
export interface RuleExample extends ExampleCase {
  readonly name: string;
  /** The rule that it is about. */
  readonly id: string;
  readonly fails: boolean;
}

/** All examples that the authors wrote beside the rules of the memorandum; throws for one that cannot be built. */
export function ruleExamples(library: Library): readonly RuleExample[] {
  const { examples } = readRuleParts(readSources(templatesFolder('memorandum')).rules, new Faults());
  return examples.map(({ source, yaml }) => {
    const name = /R\d+\.(?:pass|fail)[^/]*(?=\.yaml)/.exec(source.path)?.[0] ?? source.path;
    const example = exampleCase(library, yaml.value);
    if (example === null) throw new Error(name);
    return { ...example, name, id: name.slice(0, 3), fails: name.includes('.fail') };
  });
}
