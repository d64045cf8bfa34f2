import { useTranslation } from 'react-i18next';
import type { OptionId } from '../../domain/ids.ts';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';
import type { Check, Clause, Engagement, Guidance } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import styles from './clause.module.css';

interface CardsProps {
  readonly engagement: Engagement;
  readonly clause: Clause;
  readonly known: ClauseGuidance;
  readonly words: Guidance;
  readonly chosen: string | null;
  readonly check: Check | undefined;
  /** Null where nothing can be chosen. */
  readonly onChoose: ((option: OptionId) => void) | null;
}

/** The options side by side: what each changes, why the other side may want it, and what stands against it now. */
export function OptionCards({ engagement, clause, known, words, chosen, check, onChoose }: CardsProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const outlook = check?.possible[known.id];
  return (
    <fieldset className={styles['options']} aria-labelledby="options">
      {known.options.map((option) => {
        const look = outlook?.[option.id];
        const proposedBy = [clause.proposal, clause.rival].flatMap((one) =>
          one?.selection.option === option.id ? [engagement.names[one.by]] : [],
        );
        const stance =
          typeof option.stance === 'string' ? t(`clause.stance-${option.stance}`) : t('clause.stance-depends');
        const id = `option-${option.id}`;
        return (
          <div key={option.id} className={option.id === chosen ? styles['chosen'] : styles['option']}>
            <h3>
              {onChoose === null ? (
                say(option.label)
              ) : (
                <label htmlFor={id} className={styles['pick']}>
                  <input
                    type="radio"
                    id={id}
                    name={`options-${known.id}`}
                    checked={option.id === chosen}
                    onChange={() => onChoose(option.id)}
                    aria-describedby={`${id}-more`}
                  />
                  <span>{say(option.label)}</span>
                </label>
              )}
            </h3>
            <div id={`${id}-more`}>
              <p className={styles['tags']}>
                <span>{stance}</span>
                {option.default ? <span>{t('clause.default')}</span> : null}
                {proposedBy.map((company) => (
                  <span key={company}>✎ {t('clause.proposedTag', { company })}</span>
                ))}
              </p>
              <p>{say(option.changes)}</p>
              {look?.possible === false ? (
                <div className={styles['impossible']}>
                  <p>
                    <strong>✕ {t('clause.impossible')}</strong>
                  </p>
                  <ul>
                    {look.because.map((rule) => (
                      <li key={rule}>{sentenceOf(words, rule, say)}</li>
                    ))}
                  </ul>
                </div>
              ) : null}
              <p className={styles['why']}>
                <strong>{t('clause.why')}</strong> {say(option.why)}
              </p>
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

function sentenceOf(words: Guidance, rule: string, say: ReturnType<typeof useWords>['say']): string {
  const known = words.rules.find((one) => one.id === rule);
  return known === undefined ? rule : `${say(known.sentence)} (${rule})`;
}
