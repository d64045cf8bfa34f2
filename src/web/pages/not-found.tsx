import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The same page for what does not exist and for what is not open to the reader. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('faults.notFoundTitle')}</h1>
      <p>{t('faults.notFound')}</p>
      <p>
        <Link to="/">{t('faults.home')}</Link>
      </p>
    </>
  );
}
