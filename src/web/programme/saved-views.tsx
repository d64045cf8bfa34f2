import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { addressOf, type ListSearch, listSearch } from './list-search.ts';
import styles from './programme.module.css';
import { readProgrammeAgain } from './read-programme-again.ts';

/** Lists that one wants to see again, by name: the address of now is kept, with its columns. */
export function SavedViews({ search }: { readonly search: ListSearch }) {
  const { t } = useTranslation('programme');
  const cache = useQueryClient();
  const [name, setName] = useState('');
  const views = api.useQuery('get', '/api/monitoring/views');
  const again = { onSuccess: () => readProgrammeAgain(cache) };
  const save = api.useMutation('post', '/api/monitoring/views', again);
  const forget = api.useMutation('delete', '/api/monitoring/views/{view}', again);
  const fault = useSentence(save.error ?? forget.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: { name: name.trim(), query: addressOf(search) } }, { onSuccess: () => setName('') });
  };
  return (
    <nav aria-label={t('views.label')} className={styles['noprint']}>
      <ul className={styles['views']}>
        <li>
          <Link to="/programme/engagements" search={{}} activeOptions={{ includeSearch: true, exact: true }}>
            {t('views.all')}
          </Link>
        </li>
        {(views.data?.items ?? []).map((view) => (
          <li key={view.id}>
            <Link
              to="/programme/engagements"
              search={listSearch(Object.fromEntries(new URLSearchParams(view.query)))}
              activeOptions={{ includeSearch: true, exact: true }}
            >
              {view.name}
            </Link>{' '}
            <Button
              kind="quiet"
              aria-label={t('views.forgetIt', { name: view.name })}
              onPress={() => forget.mutate({ params: { path: { view: view.id } } })}
            >
              {t('views.forget')}
            </Button>
          </li>
        ))}
      </ul>
      <details className={styles['columns']}>
        <summary>{t('views.keep')}</summary>
        <form onSubmit={submit} className={styles['find']}>
          <TextField label={t('views.name')} value={name} onChange={setName} maxLength={80} error={fault} />
          <Button type="submit" isDisabled={name.trim() === '' || save.isPending}>
            {t('views.save')}
          </Button>
        </form>
      </details>
    </nav>
  );
}
