import { useTranslation } from 'react-i18next';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';
import type { GlossaryEntry } from '../../domain/memorandum/guides.ts';
import { useWords } from '../negotiation/use-words.ts';
import styles from './clause.module.css';

interface Props {
  readonly known: ClauseGuidance;
  readonly glossary: readonly GlossaryEntry[];
}

/** What helps to decide: where talks stick and the way out, questions to ask, an example, the law, the words. */
export function Explanations({ known, glossary }: Props) {
  const { t } = useTranslation();
  const { say, language } = useWords();
  const entries = glossary.filter((entry) => known.glossary.includes(entry.id));
  return (
    <section aria-labelledby="understand" className={styles['understand']}>
      <h2 id="understand">{t('clause.understand')}</h2>
      <h3>{t('clause.sticking')}</h3>
      <p>{say(known.sticking)}</p>
      <h3>{t('clause.wayOut')}</h3>
      <p>{say(known.wayOut)}</p>
      <h3>{t('clause.questions')}</h3>
      <ul>
        {known.questions[language].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <h3>{t('clause.example')}</h3>
      <p>{say(known.example)}</p>
      <details>
        <summary>{t('clause.legal', { count: known.legal.length })}</summary>
        <dl>
          {known.legal.map(({ ref, note }) => (
            <div key={ref}>
              <dt>{ref}</dt>
              <dd>{say(note)}</dd>
            </div>
          ))}
        </dl>
      </details>
      {entries.length === 0 ? null : (
        <details>
          <summary>{t('clause.glossary', { count: entries.length })}</summary>
          <dl>
            {entries.map((entry) => (
              <div key={entry.id}>
                <dt>{entry[language]}</dt>
                <dd>{say(entry.definition)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
