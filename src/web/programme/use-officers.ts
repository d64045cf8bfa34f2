import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';

/** The programme's officers, as a list offers them. */
export function useOfficers(): readonly { readonly value: string; readonly label: string }[] {
  const { t } = useTranslation('programme');
  const { data } = api.useQuery('get', '/api/monitoring/officers');
  return (data?.items ?? []).map(({ person, name }) => ({ value: person, label: name || t('list.unnamed') }));
}
