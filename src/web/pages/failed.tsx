import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** A page that could not be shown: what to do about it. */
export function Failed({ reset }: { readonly reset: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice kind="fault">
      <p>{t('faults.unknown')}</p>
      <Button onPress={reset}>{t('common.retry')}</Button>
    </Notice>
  );
}
