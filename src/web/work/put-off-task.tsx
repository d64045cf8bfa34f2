import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../execution/act-form.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useOrganise, type WorkItem } from './use-work.ts';

/** Moves a task to the end of one's own list until a day, with the reason that one will want to remember. */
export function PutOffTask({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation();
  const { params, putOff } = useOrganise(item);
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const said = reason.trim();
  const submit = () => putOff.mutate({ params, body: { day, reason: said } });
  return (
    <ActForm label={t('workList.putOffTo')} doing={putOff} complete={day !== '' && said !== ''} onSubmit={submit}>
      {(tried) => (
        <>
          <TextField
            label={t('workList.day')}
            hint={t('workList.dayHint')}
            type="date"
            value={day}
            onChange={setDay}
            error={tried && day === '' ? t('workList.dayMissing') : undefined}
          />
          <TextArea
            label={t('workList.reason')}
            hint={t('workList.reasonHint')}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={setReason}
            error={tried && said === '' ? t('workList.reasonMissing') : undefined}
          />
        </>
      )}
    </ActForm>
  );
}
