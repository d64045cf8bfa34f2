import { useTranslation } from 'react-i18next';
import { Health } from '../accounts/health.tsx';
import { ProgrammeFrame } from '../programme/frame.tsx';

/** How the installation does, for the offices that have to know: whether what they read is whole, and what is to be mended. */
export function ProgrammeHealth() {
  const { t } = useTranslation('accounts');
  return (
    <ProgrammeFrame page="health" title={t('health.title')}>
      <p>{t('health.intro')}</p>
      <Health />
    </ProgrammeFrame>
  );
}
