import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseId } from '../../domain/ids.ts';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import styles from '../negotiation/negotiation.module.css';
import type { Engagement } from '../negotiation/use-engagement.ts';
import { Button } from '../ui/button.tsx';
import { Entries } from './entries.tsx';
import { MentionArea } from './mention-area.tsx';
import { useInternalAgain, useInternalComments } from './use-comments.ts';
import { useMentionable, useNameOf } from './use-mentionable.ts';

interface InternalProps {
  readonly engagement: Engagement;
  readonly clause: string | null;
}

/** Notes that one's own side alone reads: in a place of their own, said to be private, never beside what is shared. */
export function InternalComments({ engagement, clause }: InternalProps) {
  const { t } = useTranslation();
  const id = engagement.engagement;
  const again = useInternalAgain(id);
  const nameOf = useNameOf(id);
  const query = useInternalComments(id);
  const state = api.useMutation('put', '/api/engagements/{id}/internal-comments/{comment}/state', {
    onSuccess: again,
  });
  const company = engagement.you === null ? '' : engagement.names[engagement.you.side];
  const named = (person: string) => nameOf(person) ?? t('comments.colleague');
  return (
    <section className={styles['private']} aria-labelledby="internal">
      <h2 id="internal">{t('comments.internal')}</h2>
      <p>{t('comments.internalWhy', { company })}</p>
      <Answer query={query}>
        {({ items }) => {
          const here = items.filter((one) => one.clause === clause);
          if (here.length === 0) return <p>{t('comments.noInternal')}</p>;
          return (
            <Entries
              entries={here.map(({ id: key, author, at, text, resolved }) => ({
                key,
                who: named(author),
                at,
                text,
                resolved: resolved === null ? null : { who: named(resolved.by), at: resolved.at },
              }))}
              nameOf={nameOf}
              busy={state.isPending}
              onState={(comment, resolved) => state.mutate({ params: { path: { id, comment } }, body: { resolved } })}
            />
          );
        }}
      </Answer>
      <Write {...{ engagement, clause }} />
    </section>
  );
}

function Write({ engagement, clause }: InternalProps) {
  const { t } = useTranslation();
  const path = { path: { id: engagement.engagement } };
  const people = useMentionable(engagement, 'own-side');
  const again = useInternalAgain(engagement.engagement);
  const [text, setText] = useState('');
  const write = api.useMutation('post', '/api/engagements/{id}/internal-comments', {
    onSuccess: async () => {
      setText('');
      await again();
    },
  });
  const fault = useSentence(write.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    write.mutate({ params: path, body: { clause: clause as ClauseId | null, text: text.trim() } as never });
  };
  if (people === null) return <p aria-busy="true">{t('common.loading')}</p>;
  return (
    <form onSubmit={submit}>
      <MentionArea
        label={t('comments.writeInternal')}
        value={text}
        onChange={setText}
        people={people}
        maxLength={2000}
        rows={2}
        error={fault}
      />
      <Button type="submit" isDisabled={write.isPending || text.trim() === ''}>
        {t('comments.keep')}
      </Button>
    </form>
  );
}
