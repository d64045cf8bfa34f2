import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import { useTitle } from '../app/use-title.ts';
import { NotFound } from '../pages/not-found.tsx';
import { useMe } from '../people/use-me.ts';
import styles from './programme.module.css';

interface FrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What every page of the programme's staff has around it. For anybody else there is no such page. */
export function ProgrammeFrame(props: FrameProps) {
  return (
    <Answer query={useMe()}>{({ staffRole }) => (staffRole === null ? <NotFound /> : <Framed {...props} />)}</Answer>
  );
}

function Framed({ title, children }: FrameProps) {
  const { t } = useTranslation('programme');
  useTitle(title);
  return (
    <>
      <nav aria-label={t('nav.label')} className={styles['nav']}>
        <Link to="/programme" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
          {t('nav.today')}
        </Link>
        <Link to="/programme/engagements" activeProps={{ 'aria-current': 'page' }}>
          {t('nav.engagements')}
        </Link>
        <Link to="/programme/portfolio" activeProps={{ 'aria-current': 'page' }}>
          {t('nav.portfolio')}
        </Link>
        <Link to="/programme/indicators" activeProps={{ 'aria-current': 'page' }}>
          {t('nav.indicators')}
        </Link>
        <Link to="/programme/offers" activeProps={{ 'aria-current': 'page' }}>
          {t('nav.offers')}
        </Link>
        <Link to="/programme/openings" activeProps={{ 'aria-current': 'page' }}>
          {t('nav.openings')}
        </Link>
      </nav>
      <h1>{title}</h1>
      {children}
    </>
  );
}
