import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import styles from './outside.module.css';

export interface Entry {
  readonly id: string;
  readonly who: string;
  readonly text: string;
  readonly at: string;
}

interface Sending {
  /** Says who reads it. */
  readonly label: string;
  readonly send: string;
  readonly isPending: boolean;
  readonly fault: string | undefined;
  readonly onSend: (text: string, sent: () => void) => void;
}

/** What people wrote to each other, oldest first, and the place to answer; without one when `writing` is null. */
export function Thread({ entries, writing }: { readonly entries: readonly Entry[]; readonly writing: Sending | null }) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  return (
    <>
      {entries.length === 0 ? <p>{t('outside.nothingSaid')}</p> : null}
      <ol className={styles['thread']}>
        {entries.map(({ id, who, text, at }) => (
          <li key={id}>
            <p>
              <strong>{who}</strong> <span className={styles['soft']}>{dayTime(at)}</span>
            </p>
            <p className={styles['said']}>{text}</p>
          </li>
        ))}
      </ol>
      {writing === null ? null : <Write {...writing} />}
    </>
  );
}

function Write({ label, send, isPending, fault, onSend }: Sending) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onSend(text.trim(), () => setText(''));
  };
  return (
    <form onSubmit={submit}>
      <TextArea label={label} value={text} onChange={setText} rows={3} maxLength={2000} error={fault} />
      <Button type="submit" isDisabled={isPending || text.trim() === ''}>
        {send}
      </Button>
    </form>
  );
}
