import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useSentence } from '../app/sentence-of.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import styles from './programme.module.css';
import { readProgrammeAgain } from './read-programme-again.ts';
import type { Sheet } from './shapes.ts';

/** What the programme's staff wrote for themselves. They stay on the screen: a printed sheet may lie about. */
export function Notes({ engagement, notes }: Pick<Sheet, 'engagement' | 'notes'>) {
  const { t } = useTranslation('programme');
  const { dayTime } = useDates();
  const cache = useQueryClient();
  const [text, setText] = useState('');
  const add = api.useMutation('post', '/api/monitoring/engagements/{id}/notes', {
    onSuccess: async () => {
      setText('');
      await readProgrammeAgain(cache);
    },
  });
  const fault = useSentence(add.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ params: { path: { id: engagement } }, body: { text: text.trim() } });
  };
  return (
    <section aria-labelledby="notes" className={styles['noprint']}>
      <h2 id="notes">{t('notes.title')}</h2>
      <ul className={styles['notes']}>
        {notes.map((note) => (
          <li key={note.id}>
            <p className={styles['soft']}>
              {note.by.name || t('list.unnamed')} · {dayTime(note.at)}
            </p>
            <p>{note.text}</p>
          </li>
        ))}
      </ul>
      <form onSubmit={submit}>
        <TextArea
          label={t('notes.label')}
          hint={t('acts.noteHint')}
          rows={3}
          value={text}
          onChange={setText}
          error={fault}
        />
        <Button type="submit" isDisabled={text.trim() === '' || add.isPending}>
          {t('notes.add')}
        </Button>
      </form>
    </section>
  );
}
