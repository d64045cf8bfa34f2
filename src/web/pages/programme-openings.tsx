import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { useMe } from '../people/use-me.ts';
import { AskByReference } from '../programme/ask-by-reference.tsx';
import { ExportLinks } from '../programme/export-links.tsx';
import { ProgrammeFrame } from '../programme/frame.tsx';
import styles from '../programme/programme.module.css';
import { readProgrammeAgain } from '../programme/read-programme-again.ts';
import { useColleague } from '../programme/use-colleague.ts';
import { Button } from '../ui/button.tsx';

type Opening = components['schemas']['BreakGlassRequests']['items'][number];

/** What two people of the programme opened together, or ask to: why, until when, and each look. */
export function ProgrammeOpenings() {
  const { t } = useTranslation('programme');
  const query = api.useQuery('get', '/api/monitoring/break-glass');
  const me = useMe();
  return (
    <ProgrammeFrame page="openings" title={t('openings.title')}>
      <p>{t('openings.intro')}</p>
      {me.data?.staffRole === 'admin-platform' ? <AskByReference /> : <ExportLinks view="openings" query="" />}
      <Answer query={query}>
        {({ items }) => (
          <>
            {items.length === 0 ? <p>{t('openings.none')}</p> : null}
            <ul className={styles['lines']}>
              {items.map((opening) => (
                <OpeningLine
                  key={opening.id}
                  opening={opening}
                  mine={opening.askedBy.person === me.data?.person}
                  hasSheets={me.data?.staffRole === 'bpi-officer'}
                />
              ))}
            </ul>
          </>
        )}
      </Answer>
    </ProgrammeFrame>
  );
}

interface LineProps {
  readonly opening: Opening;
  readonly mine: boolean;
  /** Whether the reader's office has a sheet of each engagement. */
  readonly hasSheets: boolean;
}

function OpeningLine({ opening, mine, hasSheets }: LineProps) {
  const { t } = useTranslation('programme');
  const { dayTime } = useDates();
  const called = useColleague();
  const cache = useQueryClient();
  const grant = api.useMutation('post', '/api/monitoring/break-glass/{request}/grant', {
    onSuccess: () => readProgrammeAgain(cache),
  });
  const fault = useSentence(grant.error);
  const { id, engagement, askedBy, askedAt, reason, grantedBy, until, looks } = opening;
  const isOpen = until !== null && Date.parse(until) > Date.now();
  return (
    <li className={styles['line']}>
      <h2>{t('openings.askedBy', { who: called(askedBy), date: dayTime(askedAt) })}</h2>
      <p>
        {t('openings.about')}{' '}
        {hasSheets ? (
          <Link to="/programme/engagements/$id" params={{ id: engagement }} className={styles['code']}>
            {engagement}
          </Link>
        ) : (
          <span className={styles['code']}>{engagement}</span>
        )}
      </p>
      <p className={styles['reason']}>{reason}</p>
      {grantedBy === null || until === null ? null : (
        <p>{t('openings.granted', { who: called(grantedBy), date: dayTime(until) })}</p>
      )}
      {looks.length === 0 ? null : <p>{t('openings.looks', { dates: looks.map(dayTime).join(', ') })}</p>}
      {fault === undefined ? null : <p role="alert">{fault}</p>}
      {grantedBy !== null ? null : mine ? (
        <p>{t('openings.waits')}</p>
      ) : (
        <Button
          isDisabled={grant.isPending}
          onPress={() => grant.mutate({ params: { path: { request: id } } })}
          aria-label={t('openings.grantNamed', { who: called(askedBy), date: dayTime(askedAt) })}
        >
          {t('openings.grant')}
        </Button>
      )}
      {isOpen && mine ? (
        <Link to="/programme/openings/$request" params={{ request: id }}>
          {t('openings.read')}
        </Link>
      ) : null}
    </li>
  );
}
