import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { SelectField } from '../ui/select-field.tsx';
import type { CutSearch } from './list-search.ts';
import styles from './programme.module.css';

interface CutProps {
  readonly cuts: CutSearch;
  readonly onChange: (cuts: CutSearch) => void;
}

type Option = { readonly value: string; readonly label: string };

/** By what the programme is cut: call, sector, region, quarter, each with how many engagements it holds. */
export function CutFields({ cuts, onChange }: CutProps) {
  const { t, i18n } = useTranslation('programme');
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const { data } = api.useQuery('get', '/api/monitoring/cuts');
  const counted = (name: string, count: number) => `${name} (${count})`;
  const options: { readonly [cut in keyof CutSearch]-?: readonly Option[] } = {
    call: (data?.calls ?? []).map(({ id, title, count }) => ({ value: id, label: counted(title, count) })),
    sector: (data?.sectors ?? []).map(({ code, name, count }) => ({
      value: code,
      label: counted(name[language], count),
    })),
    region: (data?.regions ?? []).map(({ code, name, count }) => ({ value: code, label: counted(name, count) })),
    cohort: (data?.cohorts ?? []).map(({ code, count }) => ({ value: code, label: counted(code, count) })),
  };
  return (
    <fieldset className={styles['cuts']}>
      <legend className="visually-hidden">{t('cuts.label')}</legend>
      {(['call', 'sector', 'region', 'cohort'] as const).map((cut) => (
        <SelectField
          key={cut}
          label={t(`cuts.${cut}`)}
          options={[{ value: '', label: t('cuts.all') }, ...withChosen(options[cut], cuts[cut])]}
          value={cuts[cut] ?? ''}
          onChange={(value) => onChange({ ...cuts, [cut]: value === '' ? undefined : value })}
        />
      ))}
    </fieldset>
  );
}

/** What the address asks for is offered, also where the list does not hold it. */
function withChosen(options: readonly Option[], chosen: string | undefined): readonly Option[] {
  if (chosen === undefined || options.some(({ value }) => value === chosen)) return options;
  return [...options, { value: chosen, label: chosen }];
}
