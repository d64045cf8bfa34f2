import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import styles from './comments.module.css';
import { Said } from './said.tsx';

export interface Entry {
  readonly key: string;
  readonly who: string;
  readonly at: string;
  readonly text: string;
  readonly resolved: { readonly who: string; readonly at: string } | null;
}

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly nameOf: (person: string) => string | undefined;
  readonly busy: boolean;
  readonly onState: (key: string, resolved: boolean) => void;
  /** What else may be done with an open one. */
  readonly beside?: ReactNode;
}

/** Comments, the open ones first; those that are resolved are folded away, with their number. */
export function Entries({ entries, ...rest }: EntriesProps) {
  const { t } = useTranslation();
  const open = entries.filter(({ resolved }) => resolved === null);
  const done = entries.filter(({ resolved }) => resolved !== null);
  return (
    <>
      <List entries={open} {...rest} />
      {done.length === 0 ? null : (
        <details className={styles['resolved']}>
          <summary>{t('comments.resolvedCount', { count: done.length })}</summary>
          <List entries={done} {...rest} beside={null} />
        </details>
      )}
    </>
  );
}

function List({ entries, nameOf, busy, onState, beside }: EntriesProps) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  if (entries.length === 0) return null;
  return (
    <ol className={styles['list']}>
      {entries.map(({ key, who, at, text, resolved }) => (
        <li key={key}>
          <p>
            <strong>{who}</strong> <span className={styles['soft']}>{dayTime(at)}</span>
          </p>
          <p className={styles['text']}>
            <Said text={text} nameOf={nameOf} />
          </p>
          {resolved === null ? null : (
            <p className={styles['soft']}>
              ✓ {t('comments.resolvedBy', { who: resolved.who, at: dayTime(resolved.at) })}
            </p>
          )}
          <div className={styles['acts']}>
            <Button
              kind="quiet"
              isDisabled={busy}
              aria-label={`${t(resolved === null ? 'comments.resolve' : 'comments.reopen')} (${who}, ${dayTime(at)})`}
              onPress={() => onState(key, resolved === null)}
            >
              {t(resolved === null ? 'comments.resolve' : 'comments.reopen')}
            </Button>
            {resolved === null ? beside : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
