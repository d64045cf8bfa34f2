import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { otherSide, SIDES, type Side } from '../../domain/side.ts';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { useGuidance } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import type { OwnCalling } from '../pages/calling.tsx';
import styles from './outside.module.css';
import { ShownClause } from './shown-clause.tsx';
import { Thread } from './thread.tsx';
import { useCallingAdvice, useCallingCaucus, useCallingClauses, useCallingTurns } from './use-calling.ts';

/** What a mediator reads: all that both sides share, and one private thread with each, apart. */
export function MediatorDesk({ call }: { readonly call: OwnCalling }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('outside.desk.private')}</h2>
      <div className={styles['apart']}>
        {SIDES.map((side) => (
          <Caucus key={side} call={call} side={side} />
        ))}
      </div>
      <Table call={call} />
      <Turns call={call} />
      <AdviceGiven call={call} />
    </>
  );
}

function Caucus({ call, side }: { readonly call: OwnCalling; readonly side: Side }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const params = { path: { id: call.calling, side } };
  const query = useCallingCaucus(call.calling, side);
  const write = api.useMutation('post', '/api/callings/{id}/caucus/{side}');
  const fault = useSentence(write.error);
  const whom = call.names[side];
  const other = call.names[otherSide(side)];
  const onSend = (text: string, sent: () => void) =>
    write.mutate(
      { params, body: { text } },
      {
        onSuccess: async () => {
          sent();
          await cache.invalidateQueries({ queryKey: ['get', '/api/callings/{id}/caucus/{side}', { params }] });
        },
      },
    );
  return (
    <section className={styles['caucus']} aria-labelledby={`caucus-${side}`}>
      <h3 id={`caucus-${side}`}>{t('outside.caucus.with', { whom })}</h3>
      <p className={styles['warning']}>{t('outside.caucus.warning', { whom, other })}</p>
      <Answer query={query}>
        {({ items }) => (
          <Thread
            entries={items.map((one) => ({
              ...one,
              who: one.writer === 'mediator' ? t('outside.mediator.name') : whom,
            }))}
            writing={{
              label: t('outside.caucus.write', { whom }),
              send: t('outside.caucus.sendTo', { whom }),
              isPending: write.isPending,
              fault,
              onSend,
            }}
          />
        )}
      </Answer>
    </section>
  );
}

function Table({ call }: { readonly call: OwnCalling }) {
  const { t } = useTranslation();
  const clauses = useCallingClauses(call.calling);
  const guidance = useGuidance(call.libraryHash);
  return (
    <section aria-labelledby="clauses">
      <h2 id="clauses">{t('outside.desk.table')}</h2>
      <Answer query={clauses}>
        {(items) => (
          <Answer query={guidance}>
            {(words) =>
              items.map((clause) => {
                const known = words.clauses.find(({ id }) => id === clause.clause);
                return known === undefined ? null : (
                  <ShownClause key={clause.clause} {...{ clause, known }} names={call.names} />
                );
              })
            }
          </Answer>
        )}
      </Answer>
    </section>
  );
}

function Turns({ call }: { readonly call: OwnCalling }) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  return (
    <section aria-labelledby="turns">
      <h2 id="turns">{t('outside.desk.turns')}</h2>
      <Answer query={useCallingTurns(call.calling)}>
        {({ items }) => (
          <ol className={styles['thread']}>
            {items.map((turn) => (
              <li key={turn.seq}>
                <p>
                  <strong>{t('outside.desk.turn', { number: turn.turn, whom: call.names[turn.side] })}</strong>{' '}
                  <span className={styles['soft']}>{dayTime(turn.at)}</span>
                </p>
                <p className={styles['said']}>{turn.message ?? t('outside.desk.noWords')}</p>
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </section>
  );
}

function AdviceGiven({ call }: { readonly call: OwnCalling }) {
  const { t } = useTranslation();
  const { colon } = useWords();
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">{t('outside.adviser.thread')}</h2>
      <Answer query={useCallingAdvice(call.calling)}>
        {({ items }) => (
          <Thread
            entries={items.map((one) => ({
              ...one,
              who: `${one.side === null ? t('outside.adviser.name') : call.names[one.side]}${colon}${one.clause}`,
            }))}
            writing={null}
          />
        )}
      </Answer>
    </section>
  );
}
