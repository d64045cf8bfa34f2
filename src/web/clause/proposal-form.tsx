import { useTranslation } from 'react-i18next';
import type { Move } from '../../domain/engagement/command.ts';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';
import type { ClauseSelection } from '../../domain/memorandum/selection.ts';
import { checkClauseSelection } from '../../domain/memorandum/values/check-selection.ts';
import { isUsedBy } from '../../domain/memorandum/values/effective.ts';
import { ParameterField } from '../fields/parameter-field.tsx';
import { anchorOf } from '../fields/value-props.ts';
import type { Engagement } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import { FaultSummary } from '../ui/fault-summary.tsx';
import { TextArea } from '../ui/text-area.tsx';

type Proposing = Extract<Move, { kind: 'propose' }>;

interface FormProps {
  readonly engagement: Engagement;
  readonly known: ClauseGuidance;
  readonly position: Proposing;
  readonly onChange: (move: Proposing) => void;
}

/** The values of the chosen option, made from the library's declarations; then the words that go with them. */
export function ProposalForm({ engagement, known, position, onChange }: FormProps) {
  const { t } = useTranslation();
  const { language } = useWords();
  const { selection } = position;
  const faults = checkClauseSelection({ clauses: [known] }, known.id, selection);
  const used = known.parameters.filter((parameter) => isUsedBy(parameter, selection.option));
  const { names } = engagement;
  const parties = [
    { id: 'startup', name: names.startup },
    { id: 'industrial', name: names.industrial },
  ] as const;
  const change = (next: ClauseSelection) => onChange({ ...position, selection: next });
  const { reason: _old, ...bare } = position;
  const { precision: _was, ...plain } = selection;
  return (
    <>
      <h3>{t('clause.values')}</h3>
      <FaultSummary
        faults={faults.map(({ pointer, message }) => ({
          anchor: anchorOf(pointer ?? ''),
          sentence: message[language],
        }))}
      />
      {used.length === 0 ? <p>{t('clause.noValues')}</p> : null}
      {used.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          option={selection.option}
          parties={parties}
          value={selection.parameters[parameter.name]}
          language={language}
          pointer={`/parameters/${parameter.name}`}
          faults={faults}
          disabled={false}
          onChange={(value) =>
            change({ ...selection, parameters: { ...selection.parameters, [parameter.name]: value } })
          }
        />
      ))}
      <TextArea
        id={anchorOf('/precision')}
        label={t('clause.precision')}
        hint={t('clause.precisionHint')}
        maxLength={1000}
        rows={2}
        value={selection.precision ?? ''}
        onChange={(text) => change(text === '' ? plain : { ...selection, precision: text })}
      />
      <TextArea
        label={t('clause.reason')}
        hint={t('clause.reasonHint')}
        maxLength={2000}
        rows={2}
        value={position.reason ?? ''}
        onChange={(text) => onChange(text.trim() === '' ? bare : { ...position, reason: text })}
      />
    </>
  );
}
