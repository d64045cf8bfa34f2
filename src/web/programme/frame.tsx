import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import { later } from '../app/later.tsx';
import { useTitle } from '../app/use-title.ts';
import { NotFound } from '../pages/not-found.tsx';
import { useMe } from '../people/use-me.ts';
import { type ProgrammePage, pagesOf } from './pages-of-office.ts';
import styles from './programme.module.css';

const SayYourName = later(async () => (await import('./say-your-name.tsx')).SayYourName);

interface FrameProps {
  readonly title: string;
  /** To which page of the menu it belongs. */
  readonly page: ProgrammePage['name'];
  readonly children: ReactNode;
}

/**
 * What every page of the programme's staff has around it: the pages that the reader's office may open. For
 * anybody else there is no such page.
 */
export function ProgrammeFrame(props: FrameProps) {
  return (
    <Answer query={useMe()}>
      {({ staffRole, name: known }) => {
        const pages = pagesOf(staffRole);
        return pages.some(({ name }) => name === props.page) ? (
          <Framed {...props} pages={pages} known={known} />
        ) : (
          <NotFound />
        );
      }}
    </Answer>
  );
}

interface FramedProps extends FrameProps {
  readonly pages: readonly ProgrammePage[];
  /** The reader's name; empty as long as they said none. */
  readonly known: string;
}

function Framed({ title, children, pages, known }: FramedProps) {
  const { t } = useTranslation('programme');
  const [isAsked] = useState(known === '');
  useTitle(title);
  return (
    <>
      <nav aria-label={t('nav.label')} className={styles['nav']}>
        {pages.map(({ name, to }) => (
          <Link
            key={name}
            to={to}
            activeOptions={{ exact: to === '/programme' }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t(`nav.${name}`)}
          </Link>
        ))}
      </nav>
      <h1>{title}</h1>
      {isAsked ? <SayYourName known={known} /> : null}
      {children}
    </>
  );
}
