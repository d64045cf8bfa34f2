import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useGuidance } from '../negotiation/use-engagement.ts';
import type { OwnCalling } from '../pages/calling.tsx';
import { ShownClause } from './shown-clause.tsx';
import { Thread } from './thread.tsx';
import { useCallingAdvice, useCallingClauses } from './use-calling.ts';

/** What an adviser reads: the clauses of the call, each with the thread that both sides read. */
export function AdviserDesk({ call }: { readonly call: OwnCalling }) {
  const { t } = useTranslation();
  const clauses = useCallingClauses(call.calling);
  const guidance = useGuidance(call.libraryHash);
  return (
    <section aria-labelledby="clauses">
      <h2 id="clauses">{t('outside.desk.clauses')}</h2>
      <Answer query={clauses}>
        {(items) => (
          <Answer query={guidance}>
            {(words) =>
              items.map((clause) => {
                const known = words.clauses.find(({ id }) => id === clause.clause);
                return known === undefined ? null : (
                  <ShownClause key={clause.clause} {...{ clause, known }} names={call.names}>
                    <OnClause call={call} clause={clause.clause} />
                  </ShownClause>
                );
              })
            }
          </Answer>
        )}
      </Answer>
    </section>
  );
}

function OnClause({ call, clause }: { readonly call: OwnCalling; readonly clause: string }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const params = { path: { id: call.calling } };
  const query = useCallingAdvice(call.calling);
  const write = api.useMutation('post', '/api/callings/{id}/advice');
  const fault = useSentence(write.error);
  const onSend = (text: string, sent: () => void) =>
    write.mutate(
      { params, body: { clause, text } },
      {
        onSuccess: async () => {
          sent();
          await cache.invalidateQueries({ queryKey: ['get', '/api/callings/{id}/advice'] });
        },
      },
    );
  return (
    <Answer query={query}>
      {({ items }) => (
        <Thread
          entries={items
            .filter((one) => one.clause === clause)
            .map((one) => ({ ...one, who: one.side === null ? t('outside.adviser.name') : call.names[one.side] }))}
          writing={{
            label: t('outside.desk.advise'),
            send: t('outside.adviser.send'),
            isPending: write.isPending,
            fault,
            onSend,
          }}
        />
      )}
    </Answer>
  );
}
