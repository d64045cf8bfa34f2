import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { http } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useTitle } from '../app/use-title.ts';
import { useMe } from '../people/use-me.ts';
import { EngagementCard } from '../work/engagement-card.tsx';
import { MyCallings } from '../work/my-callings.tsx';
import { useWork } from '../work/use-work.ts';
import styles from '../work/work.module.css';
import { WorkList } from '../work/work-list.tsx';

function useEngagements() {
  return useInfiniteQuery({
    queryKey: ['get', '/api/engagements'],
    queryFn: async ({ pageParam }) => {
      const query = pageParam === null ? {} : { cursor: pageParam };
      const { data, error } = await http.GET('/api/engagements', { params: { query } });
      if (data === undefined) throw error;
      return data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Where everybody arrives: what is asked of me, before when and why, and my engagements. */
export function Work() {
  const { t } = useTranslation();
  useTitle(t('work.title'));
  const me = useMe();
  const tasks = useWork();
  const engagements = useEngagements();
  const known = engagements.data?.pages.flatMap(({ items }) => items);
  if (isAdministrator(me.data)) return <Navigate to="/administration" replace />;
  if (isOfficer(me.data)) return <Navigate to="/programme" replace />;
  return (
    <>
      <h1>{t('work.title')}</h1>
      <MyCallings />
      <section aria-labelledby="tasks">
        <h2 id="tasks">{t('work.tasks')}</h2>
        <Answer query={tasks}>{(work) => <WorkList work={work} />}</Answer>
      </section>
      <section aria-labelledby="engagements">
        <h2 id="engagements">{t('work.engagements')}</h2>
        <Answer query={{ ...engagements, data: known }}>
          {(items) =>
            items.length === 0 ? (
              <>
                <p>{t('work.noEngagements')}</p>
                <p>
                  <a href="/calls">{t('work.seeCalls')}</a> · <Link to="/company">{t('work.declareCompany')}</Link>
                </p>
              </>
            ) : (
              <ul className={styles['cards']}>
                {items.map((one) => (
                  <EngagementCard key={one.engagement} engagement={one} />
                ))}
              </ul>
            )
          }
        </Answer>
        {engagements.hasNextPage ? (
          <button type="button" className={styles['more']} onClick={() => void engagements.fetchNextPage()}>
            {t('work.more')}
          </button>
        ) : null}
      </section>
    </>
  );
}

/** The programme's officer, for no company: the day begins with the programme's own list. */
function isOfficer(me: ReturnType<typeof useMe>['data']): boolean {
  return me?.staffRole === 'bpi-officer' && me.memberships.length === 0;
}

/** Who keeps the accounts has no engagement. */
function isAdministrator(me: ReturnType<typeof useMe>['data']): boolean {
  return me?.staffRole === 'admin-platform' && me.memberships.length === 0;
}
