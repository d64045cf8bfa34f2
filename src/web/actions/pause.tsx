import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import type { DossierProps } from '../dossier/dossier.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { endOfDay } from './end-of-day.ts';
import { Plain, Reasoned } from './reasoned.tsx';

const CAUSES = ['justified', 'august-closure', 'export-licence', 'public-aid'] as const;
/** Once the text is performed, what it calls force majeure suspends it too. */
const CAUSES_IN_PERFORMANCE = [...CAUSES, 'force-majeure'] as const;

/** Delays stand still: asked for, consented to or refused, and ended before their time. */
export function Pause({ engagement, parties }: DossierProps) {
  const { t } = useTranslation();
  const { engagement: id, rev, pause, pauseAsked, you } = engagement;
  const { day } = useDates();
  return (
    <section aria-labelledby="pause" className={styles['card']}>
      <h2 id="pause">{t('actions.pause.title')}</h2>
      <p>{t('actions.pause.intro')}</p>
      {pause === null ? null : (
        <>
          <Notice kind="info">
            {t('actions.pause.running', {
              date: day(pause.until),
              cause: t(`actions.pause.causes.${pause.cause}`),
            })}
          </Notice>
          {pause.by === you?.side ? <Plain id={id} rev={rev} act="pause/end" label={t('actions.pause.end')} /> : null}
        </>
      )}
      {pauseAsked === null ? null : (
        <>
          <Notice kind="info">
            {t('actions.pause.asked', {
              side: parties[pauseAsked.by].name,
              date: day(pauseAsked.until),
              cause: t(`actions.pause.causes.${pauseAsked.cause}`),
            })}
          </Notice>
          {pauseAsked.by === you?.side ? null : (
            <>
              <Plain id={id} rev={rev} act="pause/acceptance" label={t('actions.pause.accept')} />
              <Reasoned id={id} rev={rev} act="pause/refusal" label={t('actions.pause.refuse')} />
            </>
          )}
        </>
      )}
      {pause === null && pauseAsked === null ? (
        <Ask id={id} rev={rev} causes={engagement.execution === null ? CAUSES : CAUSES_IN_PERFORMANCE} />
      ) : null}
    </section>
  );
}

type Cause = (typeof CAUSES_IN_PERFORMANCE)[number];

function Ask({ id, rev, causes }: { readonly id: string; readonly rev: number; readonly causes: readonly Cause[] }) {
  const { t } = useTranslation();
  const [cause, setCause] = useState<Cause>('justified');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const ask = useAct(id, 'pause');
  const fault = ask.sentence;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (until !== '' && reason.trim() !== '')
      ask.mutate({ rev, body: { cause, until: endOfDay(until), reason: reason.trim() } });
  };
  return (
    <details>
      <summary>{t('actions.pause.ask')}</summary>
      <form onSubmit={submit}>
        {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
        <SelectField
          label={t('actions.pause.cause')}
          options={causes.map((value) => ({ value, label: t(`actions.pause.causes.${value}`) }))}
          value={cause}
          onChange={setCause}
        />
        <TextField
          label={t('actions.pause.until')}
          type={'date' as 'text'}
          value={until}
          onChange={setUntil}
          error={tried && until === '' ? t('actions.pause.untilMissing') : undefined}
        />
        <TextArea
          label={t('actions.reason')}
          value={reason}
          onChange={setReason}
          error={tried && reason.trim() === '' ? t('actions.reasonMissing') : undefined}
        />
        <Button type="submit" isDisabled={ask.isPending}>
          {t('actions.pause.ask')}
        </Button>
      </form>
    </details>
  );
}
