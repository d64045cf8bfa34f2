import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../execution/act-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useOrganise, type WorkItem } from './use-work.ts';

/** Moves a task to the end of one's own list until a day. */
export function PutOffTask({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation();
  const { params, putOff } = useOrganise(item);
  const [day, setDay] = useState('');
  const submit = () => putOff.mutate({ params, body: { day } });
  return (
    <ActForm label={t('workList.putOffTo')} doing={putOff} complete={day !== ''} onSubmit={submit}>
      {(tried) => (
        <TextField
          label={t('workList.day')}
          hint={t('workList.dayHint')}
          type="date"
          value={day}
          onChange={setDay}
          error={tried && day === '' ? t('workList.dayMissing') : undefined}
        />
      )}
    </ActForm>
  );
}
