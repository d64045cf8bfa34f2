import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIST_COLUMNS } from '../../domain/monitoring/portfolio/list-columns.ts';
import type { SignalKind } from '../../domain/monitoring/signals/signals-of.ts';
import { FOLLOWED_STAGES, LIKELIHOOD } from '../../domain/monitoring/signals/thresholds.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CutFields } from './cut-fields.tsx';
import { columnsOf, type ListSearch, SORTS } from './list-search.ts';
import styles from './programme.module.css';
import { useOfficers } from './use-officers.ts';

interface FilterProps {
  readonly search: ListSearch;
  readonly onChange: (search: ListSearch) => void;
}

const AWAITING = ['startup', 'industrial', 'both', 'none'] as const;
const OFFICERS = ['me', 'nobody'] as const;
const SIGNS = Object.keys(LIKELIHOOD) as SignalKind[];

/** What the list shows, in which order and with which columns: all of it stands in the address. */
export function ListFilters({ search, onChange }: FilterProps) {
  const { t } = useTranslation('programme');
  const { t: common } = useTranslation();
  const officers = useOfficers();
  const set = (name: keyof ListSearch, value: string) =>
    onChange({ ...search, [name]: value === '' ? undefined : value });
  const all = { value: '', label: t('cuts.all') };
  return (
    <search className={styles['noprint']}>
      <Find key={search.q} asked={search.q ?? ''} onFind={(words) => set('q', words)} />
      <div className={styles['cuts']}>
        <SelectField
          label={t('columns.stage')}
          options={[
            all,
            ...FOLLOWED_STAGES.map((value) => ({ value: String(value), label: common(`stages.${value}`) })),
          ]}
          value={search.stage ?? ''}
          onChange={(value) => set('stage', value)}
        />
        <SelectField
          label={t('columns.awaiting')}
          options={[all, ...AWAITING.map((value) => ({ value: String(value), label: t(`awaiting.${value}`) }))]}
          value={search.awaiting ?? ''}
          onChange={(value) => set('awaiting', value)}
        />
        <SelectField
          label={t('columns.officer')}
          options={[
            all,
            ...OFFICERS.map((value) => ({ value: String(value), label: t(`list.officers.${value}`) })),
            ...officers,
          ]}
          value={search.officer ?? ''}
          onChange={(value) => set('officer', value)}
        />
        <SelectField
          label={t('columns.sign')}
          options={[all, ...SIGNS.map((value) => ({ value: String(value), label: t(`list.signs.${value}`) }))]}
          value={search.sign ?? ''}
          onChange={(value) => set('sign', value)}
        />
        <SelectField
          label={t('list.following')}
          options={[all, { value: 'true', label: t('list.followedByMe') }]}
          value={search.following ?? ''}
          onChange={(value) => set('following', value)}
        />
        <SelectField
          label={t('list.sort')}
          options={SORTS.map((value) => ({ value: String(value), label: t(`list.sorts.${value}`) }))}
          value={search.sort ?? SORTS[0]}
          onChange={(value) => set('sort', value === SORTS[0] ? '' : value)}
        />
      </div>
      <CutFields cuts={search} onChange={(cuts) => onChange({ ...search, ...cuts })} />
      <details className={styles['columns']}>
        <summary>{t('list.columns')}</summary>
        <Choices
          legend={t('list.columns')}
          pick="several"
          options={LIST_COLUMNS.map((value) => ({ value, label: t(`columns.${value}`) }))}
          value={columnsOf(search)}
          onChange={(columns) => set('columns', LIST_COLUMNS.filter((one) => columns.includes(one)).join(','))}
        />
      </details>
    </search>
  );
}

/** The words that are looked for: begun anew where the address asks for others. */
function Find({ asked, onFind }: { readonly asked: string; readonly onFind: (words: string) => void }) {
  const { t } = useTranslation('programme');
  const [words, setWords] = useState(asked);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFind(words.trim());
  };
  return (
    <form onSubmit={submit} className={styles['find']}>
      <TextField label={t('list.words')} hint={t('list.wordsHint')} value={words} onChange={setWords} />
      <Button type="submit" kind="main">
        {t('list.find')}
      </Button>
    </form>
  );
}
