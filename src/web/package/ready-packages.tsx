import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import type { Clause, Engagement, Guidance } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import { useLibrary } from '../opening/use-library.ts';
import { Button } from '../ui/button.tsx';
import type { Together } from './choose-together.ts';
import styles from './package.module.css';
import { wholePackages } from './whole-packages.ts';

interface ReadyProps {
  readonly engagement: Engagement;
  readonly trio: readonly Clause[];
  readonly words: Guidance;
  /** What is coming now, by clause; null where nothing is. */
  readonly coming: { readonly [clause: string]: string | null };
  readonly onTake: (options: Together) => void;
}

/** Whole packages to begin with, each from starting points of the library. */
export function ReadyPackages({ engagement, trio, words, coming, onTake }: ReadyProps) {
  const { t } = useTranslation();
  const { say, colon } = useWords();
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">{t('package.ready')}</h2>
      <p>{t('package.readyWhy')}</p>
      <Answer query={useLibrary(engagement.libraryHash)}>
        {(library) => (
          <ul className={styles['ready']}>
            {wholePackages(library, trio).map(({ from, options }) => {
              const names = from.map(say).join(' ; ');
              const taken = trio.every(({ clause }) => coming[clause] === options[clause]);
              return (
                <li key={names}>
                  <p>{t('package.from', { names })}</p>
                  <ul>
                    {trio.map(({ clause }) => {
                      const known = words.clauses.find(({ id }) => id === clause);
                      const option = known?.options.find(({ id }) => id === options[clause]);
                      if (known === undefined || option === undefined) return null;
                      return (
                        <li key={clause}>
                          {say(known.title)}
                          {colon}
                          <strong>{say(option.label)}</strong>
                        </li>
                      );
                    })}
                  </ul>
                  {taken ? (
                    <p role="status">{t('package.taken')}</p>
                  ) : (
                    <Button aria-label={`${t('package.take')} (${names})`} onPress={() => onTake(options)}>
                      {t('package.take')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Answer>
    </section>
  );
}
