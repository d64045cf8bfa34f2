import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../execution/act-form.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useOrganise, type WorkItem } from './use-work.ts';

/** Gives a task to a colleague who may do it, until a day, with a word. */
export function GiveTask({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation();
  const { params, take } = useOrganise(item);
  const [to, setTo] = useState(item.others[0]?.person ?? '');
  const [until, setUntil] = useState('');
  const [note, setNote] = useState('');
  const said = note.trim();
  const submit = () =>
    take.mutate({ params, body: { to, ...(until === '' ? {} : { until }), ...(said === '' ? {} : { note: said }) } });
  return (
    <ActForm label={t('workList.give')} doing={take} complete={to !== ''} onSubmit={submit}>
      {() => (
        <>
          <SelectField
            label={t('workList.to')}
            options={item.others.map(({ person, name }) => ({ value: person, label: name }))}
            value={to}
            onChange={setTo}
          />
          <TextField
            label={t('workList.lastDay')}
            hint={t('workList.lastDayHint')}
            type="date"
            value={until}
            onChange={setUntil}
          />
          <TextArea label={t('workList.noteLabel')} rows={2} maxLength={500} value={note} onChange={setNote} />
        </>
      )}
    </ActForm>
  );
}
