import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OptionId } from '../../domain/ids.ts';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';
import { inDraft } from '../negotiation/positions.ts';
import { StatusMark } from '../negotiation/status-mark.tsx';
import type { Draft } from '../negotiation/use-draft.ts';
import type { Check, Clause, Engagement, Guidance } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import { comingOption } from './choose-together.ts';
import styles from './package.module.css';

interface ColumnProps {
  readonly engagement: Engagement;
  readonly at: Clause;
  readonly known: ClauseGuidance;
  readonly words: Guidance;
  readonly draft: Draft;
  readonly check: Check | undefined;
  readonly onChoose: (option: OptionId) => void;
}

/** One of the three: how it stands, its options with what each changes and what stands against it now, and the way to its values. */
export function PackageColumn({ engagement, at, known, words, draft, check, onChoose }: ColumnProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const coming = comingOption(draft.content, at);
  const { position } = inDraft(draft.content, at.clause);
  return (
    <fieldset>
      <legend>
        <h3>{say(known.title)}</h3>
      </legend>
      <p>
        <StatusMark status={at.status} /> ✎{' '}
        {position === undefined ? t('package.silent') : t(`turn.does-${position.kind}`)}
      </p>
      {known.options.map((option) => {
        const id = `${known.id}-${option.id}`;
        const look = check?.possible[known.id]?.[option.id];
        const offeredBy = [at.proposal, at.rival].flatMap((one) =>
          one?.selection.option === option.id ? [engagement.names[one.by]] : [],
        );
        return (
          <div key={option.id} className={styles['option']}>
            <label htmlFor={id} className={styles['pick']}>
              <input
                type="radio"
                id={id}
                name={known.id}
                checked={option.id === coming}
                onChange={() => onChoose(option.id)}
                aria-describedby={`${id}-more`}
              />
              <span>{say(option.label)}</span>
            </label>
            <div id={`${id}-more`}>
              {offeredBy.map((company) => (
                <p key={company} className={styles['soft']}>
                  ✎ {t('clause.proposedTag', { company })}
                </p>
              ))}
              <p className={styles['soft']}>{say(option.changes)}</p>
              {look?.possible === false ? (
                <div className={styles['impossible']}>
                  <p>
                    <strong>✕ {t('clause.impossible')}</strong>
                  </p>
                  <ul>
                    {look.because.map((rule) => {
                      const sentence = words.rules.find((one) => one.id === rule)?.sentence;
                      return <li key={rule}>{sentence === undefined ? rule : `${say(sentence)} (${rule})`}</li>;
                    })}
                  </ul>
                </div>
              ) : null}
            </div>
          </div>
        );
      })}
      <p>
        <Link
          to="/engagements/$id/clauses/$clause"
          params={{ id: engagement.engagement, clause: at.clause }}
          aria-label={`${t('package.values')} : ${say(known.title)}`}
        >
          {t('package.values')}
        </Link>
      </p>
    </fieldset>
  );
}
