import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AccountLine } from '../accounts/account-line.tsx';
import { ExportsTable } from '../accounts/exports-table.tsx';
import { http } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import styles from '../dossier/dossier.module.css';
import { useDates } from '../negotiation/use-dates.ts';
import { ProgrammeFrame } from '../programme/frame.tsx';
import { Button } from '../ui/button.tsx';

/** The administrator's page: accounts, companies, the audit. For anybody else there is no such page. */
export function Administration() {
  const { t } = useTranslation('accounts');
  return (
    <ProgrammeFrame page="accounts" title={t('title')}>
      <Answer query={usePeople()}>
        {({ items, more }) => (
          <>
            <p>{t('intro')}</p>
            <section aria-labelledby="people">
              <h2 id="people">{t('people')}</h2>
              {items.map((account) => (
                <AccountLine key={account.person} account={account} />
              ))}
              <More more={more} />
            </section>
            <Companies />
            <Exports />
            <section aria-labelledby="audit" className={styles['card']}>
              <h2 id="audit">{t('audit')}</h2>
              <p>{t('auditIntro')}</p>
              <p className={styles['files']}>
                <a href="/api/admin/audit.ndjson" download>
                  {t('ndjson')}
                </a>
                <a href="/api/admin/audit.csv" download>
                  {t('csv')}
                </a>
              </p>
            </section>
          </>
        )}
      </Answer>
    </ProgrammeFrame>
  );
}

function Companies() {
  const { t } = useTranslation('accounts');
  const { day } = useDates();
  return (
    <section aria-labelledby="companies">
      <h2 id="companies">{t('companies')}</h2>
      <Answer query={useCompanies()}>
        {({ items, more }) => (
          <>
            <ul>
              {items.map(({ id, name, siren, since, members }) => (
                <li key={id}>
                  {t('company', { name, siren, date: day(since) })} – {t('members', { count: members })}
                </li>
              ))}
            </ul>
            <More more={more} />
          </>
        )}
      </Answer>
    </section>
  );
}

function Exports() {
  const { t } = useTranslation('accounts');
  return (
    <section aria-labelledby="files">
      <h2 id="files">{t('files')}</h2>
      <p>{t('filesIntro')}</p>
      <Answer query={useExports()}>
        {({ items, more }) => (
          <>
            {items.length === 0 ? <p>{t('noFiles')}</p> : <ExportsTable items={items} />}
            <More more={more} />
          </>
        )}
      </Answer>
    </section>
  );
}

function More({ more }: { readonly more: (() => void) | null }) {
  const { t } = useTranslation('accounts');
  return more === null ? null : <Button onPress={more}>{t('more')}</Button>;
}

function usePeople() {
  return usePages('/api/admin/people', async (cursor) => {
    const { data, error } = await http.GET('/api/admin/people', {
      params: { query: cursor === null ? {} : { cursor } },
    });
    if (data === undefined) throw error;
    return data;
  });
}

function useCompanies() {
  return usePages('/api/admin/companies', async (cursor) => {
    const query = cursor === null ? {} : { cursor };
    const { data, error } = await http.GET('/api/admin/companies', { params: { query } });
    if (data === undefined) throw error;
    return data;
  });
}

function useExports() {
  return usePages('/api/admin/exports', async (cursor) => {
    const query = cursor === null ? {} : { cursor };
    const { data, error } = await http.GET('/api/admin/exports', { params: { query } });
    if (data === undefined) throw error;
    return data;
  });
}

interface OnePage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** All pages read so far as one list, and how to read the next; null at the end. */
function usePages<Item>(path: string, read: (cursor: string | null) => Promise<OnePage<Item>>) {
  const query = useInfiniteQuery({
    queryKey: ['get', path],
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const more = query.hasNextPage ? () => void query.fetchNextPage() : null;
  const items = query.data?.pages.flatMap((page) => page.items);
  return { ...query, data: items === undefined ? undefined : { items, more } };
}
