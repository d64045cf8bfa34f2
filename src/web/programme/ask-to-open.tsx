import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import styles from './programme.module.css';
import { readProgrammeAgain } from './read-programme-again.ts';

interface AskProps {
  /** Its reference; empty as long as it is not named. */
  readonly engagement: string;
  /** Where it is named, if it is not known. */
  readonly children?: ReactNode;
}

/** Asks a second person of the programme to open what both sides share; both sides will read the reason. */
export function AskToOpen({ engagement, children }: AskProps) {
  const { t } = useTranslation('programme');
  const cache = useQueryClient();
  const [reason, setReason] = useState('');
  const ask = api.useMutation('post', '/api/monitoring/engagements/{id}/break-glass', {
    onSuccess: () => {
      setReason('');
      return readProgrammeAgain(cache);
    },
  });
  const fault = useSentence(ask.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ params: { path: { id: engagement } }, body: { reason: reason.trim() } });
  };
  return (
    <details className={styles['noprint']}>
      <summary>{t('openings.ask')}</summary>
      <p>{t('openings.askIntro')}</p>
      <form onSubmit={submit}>
        {children}
        <TextArea
          label={t('openings.reason')}
          hint={t('openings.reasonHint')}
          rows={3}
          value={reason}
          onChange={setReason}
          error={fault}
        />
        <Button type="submit" isDisabled={reason.trim() === '' || engagement === '' || ask.isPending}>
          {t('openings.send')}
        </Button>
      </form>
      <p role="status">
        {ask.isSuccess ? (
          <>
            {t('openings.asked')} <Link to="/programme/openings">{t('openings.title')}</Link>
          </>
        ) : null}
      </p>
    </details>
  );
}
