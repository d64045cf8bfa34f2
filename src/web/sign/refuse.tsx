import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.ts';
import type { Engagement } from '../dossier/dossier.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';

/** A signatory will not sign this text, and says why. */
export function Refuse({ engagement, textSha256 }: { readonly engagement: Engagement; readonly textSha256: string }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const refuse = useAct(engagement.engagement, 'signatures/refusal');
  const fault = refuse.sentence;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') refuse.mutate({ rev: engagement.rev, body: { textSha256, reason: reason.trim() } });
  };
  return (
    <details>
      <summary>{t('sign.refuse')}</summary>
      <form onSubmit={submit}>
        {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
        <TextArea
          label={t('sign.refuseReason')}
          value={reason}
          onChange={setReason}
          error={tried && reason.trim() === '' ? t('actions.reasonMissing') : undefined}
        />
        <Button kind="danger" type="submit" isDisabled={refuse.isPending}>
          {t('sign.refuse')}
        </Button>
      </form>
    </details>
  );
}
