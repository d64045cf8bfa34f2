import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import { api } from '../api/client.ts';
import { ActForm } from '../execution/act-form.tsx';
import { ScreenLink } from '../negotiation/screen-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { ActProps, Told } from './act-approvals.tsx';
import { SubjectLink } from './subject-link.tsx';
import type { Request } from './use-approvals.ts';

interface AskProps extends ActProps {
  readonly subject: string | null;
  readonly requests: readonly Request[];
  readonly onDone: (told: Told) => Promise<void>;
}

/** Asks for an approval of what would go out as it stands; says so when it has it already, or nothing is there. */
export function AskApproval({ act, engagement, subject, requests, onDone }: AskProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const ask = api.useMutation('post', '/api/engagements/{id}/approvals/{act}/requests', {
    onSuccess: () => onDone('asked'),
  });
  const { you, stage } = engagement;
  const able = [...ROLES_OF_ACT['send-turn'], ...ROLES_OF_ACT['sign-text']];
  if (you?.roles.some((role) => able.some((one) => one === role)) !== true) return null;
  const now = act === 'turn' ? stage === 'negotiating' : stage === 'signing';
  if (!now) return <p>{t(`approvals.${act}.notNow`)}</p>;
  const last = requests.findLast(({ subjectSha256 }) => subjectSha256 === subject);
  if (last?.state === 'approved')
    return (
      <Notice kind="info">
        {t(`approvals.${act}.ready`)}{' '}
        <ScreenLink engagement={engagement.engagement} screen={act === 'turn' ? 'turn' : 'sign'}>
          {t(`approvals.${act}.go`)}
        </ScreenLink>
      </Notice>
    );
  const said = note.trim();
  const submit = () =>
    ask.mutate({
      params: { path: { id: engagement.engagement, act } },
      body: said === '' ? {} : { note: said },
    });
  return (
    <>
      <p>
        {t(`approvals.${act}.exactly`)} <SubjectLink act={act} engagement={engagement} />
      </p>
      <ActForm label={t('approvals.ask')} doing={ask} complete onSubmit={submit}>
        {() => <TextArea label={t('approvals.note')} rows={2} maxLength={2000} value={note} onChange={setNote} />}
      </ActForm>
    </>
  );
}
