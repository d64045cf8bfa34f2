import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-area.tsx';

/** A no, which says why. */
export function RefuseApproval({
  busy,
  onRefuse,
}: {
  readonly busy: boolean;
  readonly onRefuse: (reason: string) => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const said = reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (said !== '') onRefuse(said);
  };
  return (
    <details>
      <summary>{t('approvals.refuse')}</summary>
      <form onSubmit={submit}>
        <TextArea
          label={t('approvals.reason')}
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={setReason}
          error={tried && said === '' ? t('actions.reasonMissing') : undefined}
        />
        <Button kind="danger" type="submit" isDisabled={busy}>
          {t('approvals.refuse')}
        </Button>
      </form>
    </details>
  );
}
