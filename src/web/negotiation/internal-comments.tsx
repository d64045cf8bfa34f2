import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseId } from '../../domain/ids.ts';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import styles from './negotiation.module.css';
import { useDates } from './use-dates.ts';
import { type Engagement, usePeople } from './use-engagement.ts';

/** Notes that one's own side alone reads: in a place of their own, said to be private, never beside what is shared. */
export function InternalComments({
  engagement,
  clause,
}: {
  readonly engagement: Engagement;
  readonly clause: string | null;
}) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  const cache = useQueryClient();
  const path = { path: { id: engagement.engagement } };
  const query = api.useQuery('get', '/api/engagements/{id}/internal-comments', { params: path });
  const people = usePeople(engagement.engagement);
  const [text, setText] = useState('');
  const write = api.useMutation('post', '/api/engagements/{id}/internal-comments', {
    onSuccess: async () => {
      setText('');
      await cache.invalidateQueries({
        queryKey: ['get', '/api/engagements/{id}/internal-comments', { params: path }],
      });
    },
  });
  const fault = useSentence(write.error);
  const company = engagement.you === null ? '' : engagement.names[engagement.you.side];
  const nameOf = (person: string) => people.data?.find((one) => one.person === person)?.name || t('comments.colleague');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    write.mutate({ params: path, body: { clause: clause as ClauseId | null, text: text.trim() } as never });
  };
  return (
    <section className={styles['private']} aria-labelledby="internal">
      <h2 id="internal">{t('comments.internal')}</h2>
      <p>{t('comments.internalWhy', { company })}</p>
      <Answer query={query}>
        {({ items }) => {
          const here = items.filter((one) => one.clause === clause);
          if (here.length === 0) return <p>{t('comments.noInternal')}</p>;
          return (
            <ol className={styles['clauses']}>
              {here.map((one) => (
                <li key={one.id}>
                  <span>
                    <strong>{nameOf(one.author)}</strong> <span className={styles['soft']}>{dayTime(one.at)}</span>
                  </span>
                  <span className={styles['quote']}>{one.text}</span>
                </li>
              ))}
            </ol>
          );
        }}
      </Answer>
      <form onSubmit={submit}>
        <TextArea
          label={t('comments.writeInternal')}
          value={text}
          onChange={setText}
          maxLength={2000}
          rows={2}
          error={fault}
        />
        <Button type="submit" isDisabled={write.isPending || text.trim() === ''}>
          {t('comments.keep')}
        </Button>
      </form>
    </section>
  );
}
