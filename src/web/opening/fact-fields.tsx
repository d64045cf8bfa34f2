import type { Library } from '../../domain/memorandum/library.ts';
import type { ParameterValue } from '../../domain/memorandum/selection.ts';
import { ValueField } from '../fields/value-field.tsx';
import { useWords } from '../negotiation/use-words.ts';
import { askedFacts, factsOf, type OpeningChoices } from './opening-choices.ts';

interface FactsProps {
  readonly library: Library;
  readonly choices: OpeningChoices;
  readonly onChange: (name: string, value: ParameterValue) => void;
}

/** What is asked of the project: every "yes" brings the clause that settles the matter. */
export function FactFields({ library, choices, onChange }: FactsProps) {
  const { language, say } = useWords();
  const answers = factsOf(library, choices);
  return askedFacts(library).map((fact) => (
    <ValueField
      key={fact.name}
      label={fact.question === undefined ? fact.label[language] : say(fact.question)}
      definition={fact}
      value={answers[fact.name]}
      language={language}
      pointer={`/facts/${fact.name}`}
      faults={[]}
      disabled={false}
      onChange={(value) => onChange(fact.name, value)}
    />
  ));
}
