import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import { Plain } from '../actions/reasoned.tsx';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import type { Engagement } from '../dossier/dossier.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';

const STEPS = ['eligible', 'shortlisted', 'met'] as const;

/** How far an application is, for both sides; and the next step, for those who judge it. */
export function Judging({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { stage, application, you, engagement: id, rev } = engagement;
  if (stage !== 'applied') return null;
  const judges = you?.roles.some((role) => ROLES_OF_ACT['shortlist-application'].includes(role)) === true;
  const { step, taken, metOn } = application;
  const open = judges && step !== 'reserve';
  return (
    <section aria-labelledby="judging" className={styles['card']}>
      <h2 id="judging">{t('judging.title')}</h2>
      <ul>
        {STEPS.map((one) => (
          <li key={one}>
            {taken.includes(one) ? '✓ ' : '… '}
            {t(`judging.${taken.includes(one) ? 'taken' : 'open'}.${one}`, {
              date: one === 'met' && metOn !== null ? day(metOn) : '',
            })}
          </li>
        ))}
        {step === 'reserve' ? <li>{t('judging.inReserve')}</li> : null}
      </ul>
      {open && step === 'submitted' ? (
        <Plain id={id} rev={rev} act="eligibility" label={t('judging.declareEligible')} />
      ) : null}
      {open && step === 'eligible' ? <Plain id={id} rev={rev} act="shortlist" label={t('judging.shortlist')} /> : null}
      {open && step !== 'submitted' ? <Meeting id={id} rev={rev} /> : null}
      {open && step !== 'submitted' ? <Plain id={id} rev={rev} act="reserve" label={t('judging.reserve')} /> : null}
    </section>
  );
}

/** Noon in Paris, near enough: people say on which day they met, not when. */
const NOON_UTC = 'T11:00:00.000Z';

function Meeting({ id, rev }: { readonly id: string; readonly rev: number }) {
  const { t } = useTranslation();
  const [on, setOn] = useState('');
  const [comment, setComment] = useState('');
  const [tried, setTried] = useState(false);
  const meet = useAct(id, 'meetings');
  const fault = meet.sentence;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const said = comment.trim();
    const now = new Date().toISOString();
    const noon = `${on}${NOON_UTC}`;
    const at = noon > now && on === now.slice(0, 10) ? now : noon;
    if (on !== '') meet.mutate({ rev, body: said === '' ? { at } : { at, comment: said } });
  };
  return (
    <details>
      <summary>{t('judging.meeting')}</summary>
      <form onSubmit={submit}>
        {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
        <TextField
          label={t('judging.metOn')}
          type={'date' as 'text'}
          value={on}
          onChange={setOn}
          error={tried && on === '' ? t('judging.metOnMissing') : undefined}
        />
        <TextArea label={t('judging.comment')} rows={3} value={comment} onChange={setComment} />
        <Button type="submit" isDisabled={meet.isPending}>
          {t('judging.meeting')}
        </Button>
      </form>
    </details>
  );
}
