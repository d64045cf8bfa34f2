import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import { BulkActs } from '../programme/bulk-acts.tsx';
import { ExportLinks } from '../programme/export-links.tsx';
import { FollowedTable } from '../programme/followed-table.tsx';
import { ProgrammeFrame } from '../programme/frame.tsx';
import { HandOver } from '../programme/hand-over.tsx';
import { ListFilters } from '../programme/list-filters.tsx';
import { columnsOf, exportOf, type ListSearch, listSearch } from '../programme/list-search.ts';
import { SavedViews } from '../programme/saved-views.tsx';
import { useChosen } from '../programme/use-chosen.ts';
import { useFollowed } from '../programme/use-followed.ts';
import { Button } from '../ui/button.tsx';

/** Every engagement of the programme: found, sorted, kept as a view, exported, and acted on together. */
export function ProgrammeEngagements() {
  const { t } = useTranslation('programme');
  const search = listSearch(useSearch({ from: '/programme/engagements' }));
  const navigate = useNavigate({ from: '/programme/engagements' });
  const change = (next: ListSearch) => void navigate({ search: next, replace: true });
  const followed = useFollowed(search);
  const lines = followed.data?.pages.flatMap(({ items }) => items);
  const chosen = useChosen(lines ?? []);
  return (
    <ProgrammeFrame page="engagements" title={t('list.title')}>
      <SavedViews search={search} />
      <ListFilters search={search} onChange={change} />
      <ExportLinks view="engagements" query={exportOf(search)} />
      <BulkActs chosen={chosen} />
      <HandOver />
      <Answer query={{ ...followed, data: lines }}>
        {(items) =>
          items.length === 0 ? (
            <p>{t('list.none')}</p>
          ) : (
            <FollowedTable lines={items} columns={columnsOf(search)} chosen={chosen} />
          )
        }
      </Answer>
      {followed.hasNextPage ? (
        <Button isDisabled={followed.isFetchingNextPage} onPress={() => void followed.fetchNextPage()}>
          {t('list.more')}
        </Button>
      ) : null}
    </ProgrammeFrame>
  );
}
