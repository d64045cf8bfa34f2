import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import styles from '../dossier/dossier.module.css';
import type { DossierProps } from '../dossier/dossier.tsx';
import { useGuidance } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import { SelectField } from '../ui/select-field.tsx';
import { CallForm } from './call-form.tsx';
import { type CalledItem, CalledPerson, holds } from './called-person.tsx';
import { Thread } from './thread.tsx';

interface AdviserProps extends DossierProps {
  readonly called: readonly CalledItem[];
}

/** The adviser of one side’s or both sides’ calling, and the thread that all three read. */
export function Adviser({ called, ...props }: AdviserProps) {
  const { t } = useTranslation();
  const { engagement } = props;
  const standing = called.find(({ inForce }) => inForce);
  return (
    <section aria-labelledby="adviser" className={styles['card']}>
      <h2 id="adviser">{t('outside.adviser.title')}</h2>
      <p>{t('outside.adviser.intro')}</p>
      {called.map((one) => (
        <CalledPerson key={one.calling} {...props} called={one} />
      ))}
      {standing === undefined && engagement.counts.total > 0 && holds(engagement, 'invite-adviser') ? (
        <CallForm id={engagement.engagement} rev={engagement.rev} office="adviser" />
      ) : null}
      <SharedThread {...props} standing={standing} />
    </section>
  );
}

function SharedThread({ engagement, parties, standing }: DossierProps & { readonly standing: CalledItem | undefined }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { say, colon } = useWords();
  const params = { path: { id: engagement.engagement } };
  const query = api.useQuery('get', '/api/engagements/{id}/advice', { params });
  const guidance = useGuidance(engagement.libraryHash);
  const write = api.useMutation('post', '/api/engagements/{id}/advice');
  const fault = useSentence(write.error);
  const titleOf = (clause: string) => {
    const known = guidance.data?.clauses.find(({ id }) => id === clause);
    return known === undefined ? clause : say(known.title);
  };
  const options = (standing?.clauses ?? []).map((value) => ({ value, label: titleOf(value) }));
  const [chosen, setChosen] = useState<string | null>(null);
  const clause = options.find(({ value }) => value === chosen)?.value ?? options[0]?.value;
  const onSend = (text: string, sent: () => void) => {
    if (clause === undefined) return;
    write.mutate(
      { params, body: { clause, text } },
      {
        onSuccess: async () => {
          sent();
          await cache.invalidateQueries({ queryKey: ['get', '/api/engagements/{id}/advice'] });
        },
      },
    );
  };
  const writes = standing !== undefined && clause !== undefined && holds(engagement, 'invite-adviser');
  return (
    <Answer query={query}>
      {({ items }) =>
        items.length === 0 && standing === undefined ? null : (
          <>
            <h3>{t('outside.adviser.thread')}</h3>
            <p>{t('outside.adviser.threadWho')}</p>
            {writes ? (
              <SelectField
                label={t('outside.adviser.about')}
                options={options}
                value={clause}
                onChange={(value) => setChosen(value)}
              />
            ) : null}
            <Thread
              entries={items.map((one) => ({
                ...one,
                who: `${one.side === null ? t('outside.adviser.name') : parties[one.side].name}${colon}${titleOf(one.clause)}`,
              }))}
              writing={
                writes
                  ? {
                      label: t('outside.adviser.write'),
                      send: t('outside.adviser.send'),
                      isPending: write.isPending,
                      fault,
                      onSend,
                    }
                  : null
              }
            />
          </>
        )
      }
    </Answer>
  );
}
