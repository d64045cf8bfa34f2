import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.ts';
import { NotFound } from '../pages/not-found.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Refused } from './refused.tsx';

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** What came of a question to the API: waiting, signed out, not there, refused, failed, or the data. */
export function Answer<Data>({
  query,
  children,
}: {
  readonly query: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { t } = useTranslation();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending)
    return (
      <p aria-busy="true" role="status">
        {t('common.loading')}
      </p>
    );
  const problem = problemOf(query.error);
  if (problem?.status === 401) return <ToSignIn />;
  if (problem?.status === 404) return <NotFound />;
  const sentence = problem?.title ?? t('faults.unknown');
  if (problem?.status === 403) return <Refused sentence={sentence} />;
  return (
    <Notice kind="fault">
      <p>{sentence}</p>
      <Button onPress={() => void query.refetch()}>{t('common.retry')}</Button>
    </Notice>
  );
}

/**
 * To the sign-in, once, and back here afterwards. Several questions of one page are refused together, and
 * the page stays until the other has come: who navigates at each rendering would never arrive.
 */
function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const { pathname, href } = router.latestLocation;
    if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { to: href }, replace: true });
  }, [router]);
  return null;
}
