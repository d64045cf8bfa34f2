import { useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useAct } from '../api/use-act.ts';
import { Answer } from '../app/answer.tsx';
import { Judging } from '../application/judging.tsx';
import { Dossier, type Engagement } from '../dossier/dossier.tsx';
import { Nda } from '../nda/nda.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { withKeys } from '../ui/with-keys.ts';

/** What the start-up wrote, and the industrial's decision on it. */
export function ApplicationPage() {
  const { t, i18n } = useTranslation();
  const { id } = useParams({ from: '/engagements/$id/application' });
  const application = api.useQuery('get', '/api/engagements/{id}/application', { params: { path: { id } } });
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'Europe/Paris' });
  return (
    <Dossier id={id} page="application">
      {({ engagement, parties }) => (
        <>
          <Answer query={application}>
            {({ title, text, at }) => (
              <article>
                <h2>{title}</h2>
                <p>{t('application.received', { date: day.format(new Date(at)) })}</p>
                {withKeys(text.split(/\n{2,}/)).map(({ key, item }) => (
                  <p key={key}>{item}</p>
                ))}
              </article>
            )}
          </Answer>
          <Judging engagement={engagement} />
          <Decision engagement={engagement} />
          <Nda engagement={engagement} parties={parties} />
        </>
      )}
    </Dossier>
  );
}

function Decision({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const { stage, you, engagement: id, rev } = engagement;
  const select = useAct(id, 'selection');
  const fault = select.sentence;
  if (stage === 'selected') return <Notice kind="done">{t('application.selected')}</Notice>;
  if (stage === 'declined') return <Notice kind="info">{t('application.declined')}</Notice>;
  const decides = you?.side === 'industrial' && you.roles.some((role) => DECIDING.includes(role));
  if (stage !== 'applied' || !decides) return null;
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">{t('application.decide')}</h2>
      <p>{t('application.decideIntro')}</p>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <Button kind="main" isDisabled={select.isPending} onPress={() => select.mutate({ rev, body: {} })}>
        {t('application.select')}
      </Button>
      <Decline id={id} rev={rev} />
    </section>
  );
}

/** Roles that decide on an application (process 4.1). */
const DECIDING: readonly string[] = ['ind-business', 'ind-innovation', 'ind-signatory'];

const REASONS = [
  'ineligible',
  'out-of-scope',
  'not-mature',
  'budget',
  'other-selected',
  'incomplete',
  'other',
] as const;

function Decline({ id, rev }: { readonly id: string; readonly rev: number }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<(typeof REASONS)[number] | null>(null);
  const [comment, setComment] = useState('');
  const decline = useAct(id, 'decline');
  const fault = decline.sentence;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason === null) return;
    decline.mutate({ rev, body: comment.trim() === '' ? { reason } : { reason, comment: comment.trim() } });
  };
  return (
    <details>
      <summary>{t('application.decline')}</summary>
      <form onSubmit={submit}>
        {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
        <Choices
          legend={t('application.reason')}
          pick="one"
          options={REASONS.map((value) => ({ value, label: t(`application.reasons.${value}`) }))}
          value={reason === null ? [] : [reason]}
          onChange={([chosen]) => setReason(chosen ?? reason)}
        />
        <TextArea label={t('application.comment')} value={comment} onChange={setComment} />
        <Button kind="danger" type="submit" isDisabled={reason === null || decline.isPending}>
          {t('application.decline')}
        </Button>
      </form>
    </details>
  );
}
