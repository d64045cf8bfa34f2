import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../app/sentence-of.ts';
import { useTitle } from '../app/use-title.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/**
 * A page that could not be shown: why as far as it is known, and what to do about it. Nothing that was saved is
 * lost. Loaded anew as a whole: a part that did not arrive once is not asked for again by the same page.
 */
export function Failed({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  useTitle(t('faults.failedTitle'));
  return (
    <>
      <h1>{t('faults.failedTitle')}</h1>
      <Notice kind="fault">
        <p>{useSentence(error)}</p>
        <p>{t('faults.nothingLost')}</p>
        <Button onPress={() => globalThis.location.reload()}>{t('common.retry')}</Button>
      </Notice>
      <p>
        <Link to="/">{t('faults.home')}</Link>
      </p>
    </>
  );
}
