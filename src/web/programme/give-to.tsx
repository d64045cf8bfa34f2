import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import styles from './programme.module.css';
import { useOfficers } from './use-officers.ts';

interface GiveProps {
  readonly isDisabled: boolean;
  readonly onGive: (officer: string) => void;
}

/** Gives the chosen engagements to a colleague, or to oneself. */
export function GiveTo({ isDisabled, onGive }: GiveProps) {
  const { t } = useTranslation('programme');
  const officers = useOfficers();
  const [chosen, setChosen] = useState('');
  const officer = officers.find(({ value }) => value === chosen) ?? officers[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (officer !== undefined) onGive(officer.value);
  };
  return (
    <form onSubmit={submit} className={styles['find']}>
      <SelectField label={t('bulk.to')} options={officers} value={officer?.value ?? ''} onChange={setChosen} />
      <Button type="submit" isDisabled={isDisabled || officer === undefined}>
        {t('bulk.give')}
      </Button>
    </form>
  );
}
