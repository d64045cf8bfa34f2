import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import styles from './programme.module.css';
import { readProgrammeAgain } from './read-programme-again.ts';
import type { Sheet } from './shapes.ts';
import { useOfficers } from './use-officers.ts';

/** Who looks after the engagement, and whether one follows it oneself. */
export function WhoFollows({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation('programme');
  const cache = useQueryClient();
  const again = { onSuccess: () => readProgrammeAgain(cache) };
  const follow = api.useMutation('put', '/api/monitoring/engagements/{id}/follow', again);
  const assign = api.useMutation('post', '/api/monitoring/assignments', again);
  const fault = useSentence(follow.error ?? assign.error);
  const { engagement, following, officer } = sheet;
  const options = useOfficers();
  return (
    <div className={styles['noprint']}>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <SelectField
        label={t('columns.officer')}
        options={[{ value: '', label: t('list.nobody') }, ...options]}
        value={officer?.person ?? ''}
        onChange={(person) =>
          assign.mutate({ body: { engagements: [engagement], officer: person === '' ? null : person } })
        }
      />
      <Button onPress={() => follow.mutate({ params: { path: { id: engagement } }, body: { following: !following } })}>
        {t(following ? 'sheet.unfollow' : 'sheet.follow')}
      </Button>
    </div>
  );
}
