import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useSentence } from '../app/sentence-of.ts';
import styles from '../dossier/dossier.module.css';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { ActProps, Told } from './act-approvals.tsx';
import { RefuseApproval } from './refuse-approval.tsx';
import { SubjectLink } from './subject-link.tsx';
import type { Request } from './use-approvals.ts';
import { useNames } from './use-names.ts';
import { VerdictList } from './verdict-list.tsx';

interface OpenProps extends ActProps {
  readonly request: Request;
  readonly subject: string | null;
  readonly onDone: (told: Told) => Promise<void>;
}

/** The request under way: what is asked, whose word is awaited, and the word itself for whose it is. */
export function OpenRequest({ act, engagement, me, people, request, subject, onDone }: OpenProps) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  const { nameOf, namesOf } = useNames(people);
  const judge = api.useMutation('post', '/api/engagements/{id}/approval-requests/{request}/verdict', {
    onSuccess: (_given, { body }) => onDone(body.verdict),
  });
  const fault = useSentence(judge.error);
  const params = { path: { id: engagement.engagement, request: request.request } };
  const standsIn = request.standIns.find(({ person }) => person === me);
  const mine = standsIn !== undefined || request.next.includes(me);
  return (
    <div className={styles['point']}>
      <h3>{t('approvals.open')}</h3>
      <p>
        {t('approvals.askedBy', { name: nameOf(request.author), at: dayTime(request.askedAt) })}{' '}
        <SubjectLink act={act} engagement={engagement} />
      </p>
      {request.note === null ? null : <blockquote>{request.note}</blockquote>}
      {subject === null || subject === request.subjectSha256 ? null : (
        <Notice kind="info">{t('approvals.changed')}</Notice>
      )}
      <VerdictList verdicts={request.verdicts} people={people} />
      <p>
        <strong>{mine ? t('approvals.yours') : t('approvals.awaited', { names: namesOf(request.next) })}</strong>
        {request.standIns.map(({ person, inPlaceOf }) => (
          <span key={person}> {t('approvals.standsIn', { name: nameOf(person), absent: nameOf(inPlaceOf) })}</span>
        ))}
      </p>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      {mine ? (
        <>
          <Button
            kind="main"
            isDisabled={judge.isPending}
            onPress={() => judge.mutate({ params, body: { verdict: 'approved' } })}
          >
            {t('approvals.approve')}
          </Button>
          <RefuseApproval
            busy={judge.isPending}
            onRefuse={(reason) => judge.mutate({ params, body: { verdict: 'refused', reason } })}
          />
        </>
      ) : null}
      {request.author === me ? (
        <Button isDisabled={judge.isPending} onPress={() => judge.mutate({ params, body: { verdict: 'withdrawn' } })}>
          {t('approvals.withdraw')}
        </Button>
      ) : null}
    </div>
  );
}
