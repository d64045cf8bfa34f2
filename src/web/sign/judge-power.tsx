import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';

/** The other side's lawyer verifies a power, or refuses it and says why. */
export function JudgePower({ engagement, power }: { readonly engagement: string; readonly power: string }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const judge = api.useMutation('post', '/api/engagements/{id}/powers/{power}/verdict', {
    onSuccess: () => cache.invalidateQueries(),
  });
  const fault = useSentence(judge.error);
  const params = { path: { id: engagement, power } };
  const refuse = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') judge.mutate({ params, body: { verdict: 'refused', reason: reason.trim() } });
  };
  return (
    <>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <p>{t('powers.check')}</p>
      <Button
        kind="main"
        isDisabled={judge.isPending}
        onPress={() => judge.mutate({ params, body: { verdict: 'verified' } })}
      >
        {t('powers.verify')}
      </Button>
      <details>
        <summary>{t('powers.refuse')}</summary>
        <form onSubmit={refuse}>
          <TextArea
            label={t('powers.refuseReason')}
            value={reason}
            onChange={setReason}
            error={tried && reason.trim() === '' ? t('actions.reasonMissing') : undefined}
          />
          <Button kind="danger" type="submit" isDisabled={judge.isPending}>
            {t('powers.refuseNow')}
          </Button>
        </form>
      </details>
    </>
  );
}
