import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../ui/text-area.tsx';
import { ActForm } from './act-form.tsx';

interface WhyProps {
  readonly label: string;
  readonly doing: Parameters<typeof ActForm>[0]['doing'];
  readonly onSay: (reason: string) => void;
}

/** An act that needs nothing but a reason. */
export function SayWhy({ label, doing, onSay }: WhyProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const said = reason.trim();
  return (
    <ActForm label={label} doing={doing} complete={said !== ''} onSubmit={() => onSay(said)}>
      {(tried) => (
        <TextArea
          label={t('actions.reason')}
          value={reason}
          onChange={setReason}
          error={tried && said === '' ? t('actions.reasonMissing') : undefined}
        />
      )}
    </ActForm>
  );
}
