import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';

/** The way to the programme's pages, for its staff alone. It asks nothing itself: who is signed in is known from the page. */
export function StaffLink() {
  const { t } = useTranslation();
  const me = useQuery({ ...api.queryOptions('get', '/api/me'), enabled: false });
  if (me.data === undefined || me.data.staffRole === null) return null;
  return (
    <Link to="/programme" activeProps={{ 'aria-current': 'page' }}>
      {t('nav.programme')}
    </Link>
  );
}
