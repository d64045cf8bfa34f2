import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseId, OptionId } from '../../domain/ids.ts';
import type { Clause, Library } from '../../domain/memorandum/library.ts';
import type { ClauseSelection } from '../../domain/memorandum/selection.ts';
import { isUsedBy } from '../../domain/memorandum/values/effective.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { problemOf } from '../api/problem.ts';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import type { Engagement, Parties } from '../dossier/dossier.tsx';
import { ParameterField } from '../fields/parameter-field.tsx';
import { anchorOf } from '../fields/value-props.ts';
import { useWords } from '../negotiation/use-words.ts';
import { Button } from '../ui/button.tsx';
import { FaultSummary } from '../ui/fault-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { type Choices, completeChoices, faultsOfChoices } from './starting-choices.ts';

interface FormProps {
  readonly engagement: Engagement;
  readonly parties: Parties;
  readonly library: Library;
}

/** The choices of a confidentiality agreement, clause by clause, from its usual options; then it is sent. */
export function NdaForm({ engagement, parties, library }: FormProps) {
  const { t } = useTranslation();
  const { language, say } = useWords();
  const [chosen, setChosen] = useState<Choices>({});
  const [tried, setTried] = useState(false);
  const send = useAct(engagement.engagement, 'nda');
  const refused = send.sentence;
  const choices = completeChoices(library, chosen);
  const faults = tried ? faultsOfChoices(library, choices) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faultsOfChoices(library, choices).length > 0) return;
    // The API's document types values by their JSON alone.
    send.mutate({
      rev: engagement.rev,
      body: { clauses: choices } as unknown as Parameters<typeof send.mutate>[0]['body'],
    });
  };
  return (
    <form onSubmit={submit}>
      <p>{t('nda.formIntro')}</p>
      {refused === undefined ? null : <Notice kind="fault">{refused}</Notice>}
      <FaultSummary faults={missingIn(library, send.error, say)} />
      <FaultSummary
        faults={faults.map(({ pointer, message }) => ({
          anchor: anchorOf(pointer ?? ''),
          sentence: message[language],
        }))}
      />
      {library.clauses.flatMap((clause) => {
        const selection = choices[clause.id];
        if (selection === undefined) return [];
        const change = (next: ClauseSelection) => setChosen({ ...chosen, [clause.id]: next });
        return [<ClauseChoices key={clause.id} {...{ clause, selection, parties, faults, change }} />];
      })}
      <Button kind="main" type="submit" isDisabled={send.isPending}>
        {t('nda.send')}
      </Button>
    </form>
  );
}

interface ClauseProps {
  readonly clause: Clause;
  readonly selection: ClauseSelection;
  readonly parties: Parties;
  readonly faults: readonly Refusal[];
  readonly change: (next: ClauseSelection) => void;
}

function ClauseChoices({ clause, selection, parties, faults, change }: ClauseProps) {
  const { t } = useTranslation();
  const { language, say } = useWords();
  const used = clause.parameters.filter((parameter) => isUsedBy(parameter, selection.option));
  if (used.length === 0 && clause.options.length < 2) return null;
  const sides = (['startup', 'industrial'] as const).map((id) => ({ id, name: parties[id].name }));
  return (
    <section id={`at-${headingOf(clause.id)}`} aria-labelledby={headingOf(clause.id)} className={styles['card']}>
      <h3 id={headingOf(clause.id)}>{say(clause.title)}</h3>
      {clause.options.length < 2 ? null : (
        <SelectField
          label={t('nda.option')}
          options={clause.options.map(({ id, label }) => ({ value: id as string, label: say(label) }))}
          value={selection.option as string}
          onChange={(option) => change({ ...selection, option: option as OptionId })}
        />
      )}
      {used.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          option={selection.option}
          parties={sides}
          value={selection.parameters[parameter.name]}
          language={language}
          pointer={`/${clause.id}/parameters/${parameter.name}`}
          faults={faults}
          disabled={false}
          onChange={(value) =>
            change({ ...selection, parameters: { ...selection.parameters, [parameter.name]: value } })
          }
        />
      ))}
    </section>
  );
}

function headingOf(clause: ClauseId): string {
  return `nda-${clause}`;
}

/** What the API found missing, by article: `/clauses/nda-purpose`. */
function missingIn(library: Library, error: unknown, say: (words: Clause['title']) => string) {
  const errors = problemOf(error)?.errors ?? [];
  return errors.map(({ pointer, detail }) => {
    const clause = library.clauses.find(({ id }) => pointer.startsWith(`/clauses/${id}`));
    if (clause === undefined) return { anchor: 'nda', sentence: detail };
    return { anchor: `at-${headingOf(clause.id)}`, sentence: `${say(clause.title)} : ${detail}` };
  });
}
