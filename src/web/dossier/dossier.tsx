import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { useLive } from '../api/use-live.ts';
import { Answer } from '../app/answer.tsx';
import { useTitle } from '../app/use-title.ts';
import styles from './dossier.module.css';

export type Engagement = components['schemas']['EngagementForYou'];
export type Parties = components['schemas']['Parties'];

/** What a page about an engagement is given: both as of now. */
export interface DossierProps {
  readonly engagement: Engagement;
  readonly parties: Parties;
}

type Page = 'application' | 'documents' | 'approvals' | 'review' | 'sign' | 'execution' | 'outside' | 'actions';
const PAGES: readonly Page[] = [
  'application',
  'documents',
  'approvals',
  'review',
  'sign',
  'execution',
  'outside',
  'actions',
];

/** The frame of every page around the negotiation: its name, whose it is, the way to the others, kept up to date. */
export function Dossier({
  id,
  page,
  children,
}: {
  readonly id: string;
  readonly page: Page;
  readonly children: (props: DossierProps) => ReactNode;
}) {
  const { t } = useTranslation();
  const path = { params: { path: { id } } };
  const engagement = api.useQuery('get', '/api/engagements/{id}', path);
  const parties = api.useQuery('get', '/api/engagements/{id}/parties', path);
  useTitle(t(`dossier.${page}`));
  return (
    <Answer query={engagement}>
      {(model) => (
        <Answer query={parties}>
          {(both) => (
            <>
              <Live engagement={model} />
              <p className={styles['between']}>
                {t('dossier.between', { startup: both.startup.name, industrial: both.industrial.name })}
              </p>
              <nav aria-label={t('dossier.nav')} className={styles['nav']}>
                <Link to="/">{t('nav.work')}</Link>
                <Link to={`/engagements/${id}` as '/'} activeOptions={{ exact: true }}>
                  {t('dossier.home')}
                </Link>
                {PAGES.map((one) => (
                  <Link
                    key={one}
                    to={`/engagements/$id/${one}`}
                    params={{ id }}
                    activeProps={{ 'aria-current': 'page' }}
                  >
                    {t(`dossier.${one}`)}
                  </Link>
                ))}
              </nav>
              <h1>{t(`${page}.title`)}</h1>
              {children({ engagement: model, parties: both })}
            </>
          )}
        </Answer>
      )}
    </Answer>
  );
}

function Live({ engagement }: { readonly engagement: Engagement }) {
  useLive(engagement.engagement, engagement.seq);
  return null;
}
