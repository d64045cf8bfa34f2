import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { ActForm } from '../execution/act-form.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';

interface NoteProps {
  readonly company: string;
  readonly name: string;
  readonly people: readonly { readonly person: string; readonly name: string }[];
}

/** From when to when I am away from a company, and who stands in. */
export function NoteAbsence({ company, name, people }: NoteProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [substitute, setSubstitute] = useState(people[0]?.person ?? '');
  const note = api.useMutation('post', '/api/me/absences', { onSuccess: () => cache.invalidateQueries() });
  const missing = (tried: boolean, value: string) => (tried && value === '' ? t('absences.dayMissing') : undefined);
  const submit = () => note.mutate({ body: { company, substitute, from, to } });
  return (
    <ActForm
      label={t('absences.note', { company: name })}
      doing={note}
      complete={from !== '' && to !== ''}
      onSubmit={submit}
    >
      {(tried) => (
        <>
          <TextField
            label={t('absences.from')}
            type="date"
            value={from}
            onChange={setFrom}
            error={missing(tried, from)}
          />
          <TextField label={t('absences.to')} type="date" value={to} onChange={setTo} error={missing(tried, to)} />
          <SelectField
            label={t('absences.substitute')}
            hint={t('absences.substituteHint')}
            options={people.map((one) => ({ value: one.person, label: one.name }))}
            value={substitute}
            onChange={setSubstitute}
          />
        </>
      )}
    </ActForm>
  );
}
