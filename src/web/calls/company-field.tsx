import { useTranslation } from 'react-i18next';
import { SelectField } from '../ui/select-field.tsx';

/** For which company one acts: told when there is one, chosen when there are several. */
export function CompanyField({
  companies,
  value,
  onChange,
}: {
  readonly companies: readonly { readonly company: string; readonly name: string }[];
  readonly value: string;
  readonly onChange: (company: string) => void;
}) {
  const { t } = useTranslation();
  const [only] = companies;
  if (companies.length === 1 && only !== undefined) return <p>{t('calls.onBehalf', { company: only.name })}</p>;
  return (
    <SelectField
      label={t('calls.company')}
      options={companies.map(({ company, name }) => ({ value: company, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
