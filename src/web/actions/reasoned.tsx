import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActPath, useAct } from '../api/use-act.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';

type ReasonedAct = Extract<
  ActPath,
  | 'escalation'
  | 'library/refusal'
  | 'mediation'
  | 'mediation/refusal'
  | 'nda/abandonment'
  | 'pause/refusal'
  | 'signatures/void'
>;
type PlainAct = Extract<
  ActPath,
  | 'eligibility'
  | 'shortlist'
  | 'reserve'
  | 'library/acceptance'
  | 'library/withdrawal'
  | 'pause/acceptance'
  | 'pause/end'
  | 'mediation/acceptance'
  | 'signatures/renewal'
>;

interface ActProps<Act> {
  readonly id: string;
  readonly rev: number;
  readonly act: Act;
  readonly label: string;
}

/** An act that needs a reason, kept folded until it is wanted. */
export function Reasoned({ id, rev, act, label }: ActProps<ReasonedAct>) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const doing = useAct(id, act);
  const fault = doing.sentence;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') doing.mutate({ rev, body: { reason: reason.trim() } });
  };
  return (
    <details>
      <summary>{label}</summary>
      <form onSubmit={submit}>
        {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
        <TextArea
          label={t('actions.reason')}
          value={reason}
          onChange={setReason}
          error={tried && reason.trim() === '' ? t('actions.reasonMissing') : undefined}
        />
        <Button type="submit" isDisabled={doing.isPending}>
          {label}
        </Button>
      </form>
    </details>
  );
}

/** An act that needs no words. */
export function Plain({ id, rev, act, label }: ActProps<PlainAct>) {
  const doing = useAct(id, act);
  const fault = doing.sentence;
  return (
    <>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <Button kind="main" isDisabled={doing.isPending} onPress={() => doing.mutate({ rev, body: {} })}>
        {label}
      </Button>
    </>
  );
}
