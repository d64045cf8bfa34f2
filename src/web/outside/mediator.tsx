import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { otherSide } from '../../domain/side.ts';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import dossier from '../dossier/dossier.module.css';
import type { DossierProps } from '../dossier/dossier.tsx';
import { CallForm } from './call-form.tsx';
import { type CalledItem, CalledPerson, holds } from './called-person.tsx';
import styles from './outside.module.css';
import { Thread } from './thread.tsx';

/** The mediator whom both sides name, and one’s own side’s private thread with them. */
export function Mediator({ called, ...props }: DossierProps & { readonly called: readonly CalledItem[] }) {
  const { t } = useTranslation();
  const { engagement } = props;
  const { engagement: id, rev, mediation, you } = engagement;
  const standing = called.find(({ inForce }) => inForce);
  const named = called.some(({ by }) => you !== null && by.includes(you.side));
  const running = mediation.status === 'running';
  return (
    <section aria-labelledby="mediator" className={dossier['card']}>
      <h2 id="mediator">{t('outside.mediator.title')}</h2>
      <p>{t('outside.mediator.intro')}</p>
      {running ? null : (
        <p>
          {t('outside.mediator.first')}{' '}
          <Link to="/engagements/$id/actions" params={{ id }}>
            {t('outside.mediator.propose')}
          </Link>
        </p>
      )}
      {called.map((one) => (
        <CalledPerson key={one.calling} {...props} called={one} />
      ))}
      {running && standing === undefined && !named && holds(engagement, 'name-mediator') ? (
        <CallForm id={id} rev={rev} office="mediator" />
      ) : null}
      <OwnCaucus {...props} writes={standing !== undefined} />
    </section>
  );
}

function OwnCaucus({ engagement, parties, writes }: DossierProps & { readonly writes: boolean }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const params = { path: { id: engagement.engagement } };
  const query = api.useQuery('get', '/api/engagements/{id}/caucus', { params });
  const write = api.useMutation('post', '/api/engagements/{id}/caucus');
  const fault = useSentence(write.error);
  const { you } = engagement;
  if (you === null) return null;
  const own = parties[you.side].name;
  const other = parties[otherSide(you.side)].name;
  const onSend = (text: string, sent: () => void) =>
    write.mutate(
      { params, body: { text } },
      {
        onSuccess: async () => {
          sent();
          await cache.invalidateQueries({ queryKey: ['get', '/api/engagements/{id}/caucus'] });
        },
      },
    );
  return (
    <Answer query={query}>
      {({ items }) =>
        items.length === 0 && !writes ? null : (
          <section className={styles['caucus']} aria-labelledby="caucus">
            <h3 id="caucus">{t('outside.caucus.own')}</h3>
            <p className={styles['warning']}>{t('outside.caucus.ownWarning', { own, other })}</p>
            <Thread
              entries={items.map((one) => ({
                ...one,
                who: one.writer === 'mediator' ? t('outside.mediator.name') : own,
              }))}
              writing={
                writes
                  ? {
                      label: t('outside.caucus.writeMediator'),
                      send: t('outside.caucus.send'),
                      isPending: write.isPending,
                      fault,
                      onSend,
                    }
                  : null
              }
            />
          </section>
        )
      }
    </Answer>
  );
}
