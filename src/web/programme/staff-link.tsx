import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';

/** The way to the pages of one's office: an officer's to the programme, an administrator's to the accounts. It asks nothing itself: who is signed in is known from the page. */
export function StaffLink() {
  const { t } = useTranslation();
  const me = useQuery({ ...api.queryOptions('get', '/api/me'), enabled: false });
  if (me.data?.staffRole === 'bpi-officer') {
    return (
      <Link to="/programme" activeProps={{ 'aria-current': 'page' }}>
        {t('nav.programme')}
      </Link>
    );
  }
  if (me.data?.staffRole !== 'admin-platform') return null;
  return (
    <Link to="/administration" activeProps={{ 'aria-current': 'page' }}>
      {t('nav.accounts')}
    </Link>
  );
}
