import { useTranslation } from 'react-i18next';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';
import { formatDefined } from '../../domain/memorandum/format/format-value.ts';
import type { ClauseSelection } from '../../domain/memorandum/selection.ts';
import { isUsedBy } from '../../domain/memorandum/values/effective.ts';
import { forOption } from '../../domain/memorandum/values/for-option.ts';
import styles from './negotiation.module.css';
import { useWords } from './use-words.ts';

interface WordsProps {
  readonly clause: ClauseGuidance;
  readonly selection: ClauseSelection;
}

/** A choice in words: the option, then each value that somebody typed. */
export function SelectionWords({ clause, selection }: WordsProps) {
  const { t } = useTranslation();
  const { say, quote, colon, language } = useWords();
  const option = clause.options.find((one) => one.id === selection.option);
  const typed = clause.parameters.flatMap((parameter) => {
    const value = selection.parameters[parameter.name];
    if (value === undefined || value === null || !isUsedBy(parameter, selection.option)) return [];
    const definition = forOption(parameter, selection.option);
    const shown =
      parameter.per === 'party' && typeof value === 'object' && !Array.isArray(value)
        ? Object.values(value)
            .map((one) => (one === null ? '–' : formatDefined(one, definition, language)))
            .join(' / ')
        : formatDefined(value, definition, language);
    return [{ name: parameter.name, label: say(parameter.label), shown }];
  });
  return (
    <div>
      <p>
        {quote(option === undefined ? selection.option : say(option.label))}
        {typed.length === 0 ? ` – ${t('engagement.startingValues')}` : ''}
      </p>
      {typed.length === 0 ? null : (
        <ul className={styles['soft']}>
          {typed.map(({ name, label, shown }) => (
            <li key={name}>
              {label}
              {colon}
              {shown}
            </li>
          ))}
        </ul>
      )}
      {selection.precision === undefined ? null : <p className={styles['quote']}>{selection.precision}</p>}
    </div>
  );
}
