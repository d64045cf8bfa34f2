import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../app/sentence-of.ts';
import { useTitle } from '../app/use-title.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** A page that could not be shown: why as far as it is known, and what to do about it. Nothing that was saved is lost. */
export function Failed({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const { t } = useTranslation();
  useTitle(t('faults.failedTitle'));
  return (
    <>
      <h1>{t('faults.failedTitle')}</h1>
      <Notice kind="fault">
        <p>{useSentence(error)}</p>
        <p>{t('faults.nothingLost')}</p>
        <Button onPress={reset}>{t('common.retry')}</Button>
      </Notice>
      <p>
        <Link to="/">{t('faults.home')}</Link>
      </p>
    </>
  );
}
