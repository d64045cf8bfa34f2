import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { later } from '../app/later.tsx';
import { useTitle } from '../app/use-title.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { useCalling } from '../outside/use-calling.ts';
import { Notice } from '../ui/notice.tsx';

export type OwnCalling = components['schemas']['OwnCalling'];

/** Each sits at one of the two. */
const AdviserDesk = later(async () => (await import('../outside/adviser-desk.tsx')).AdviserDesk);
const MediatorDesk = later(async () => (await import('../outside/mediator-desk.tsx')).MediatorDesk);

/** One engagement, to somebody whom its sides have called from outside. */
export function CallingPage() {
  const { calling } = useParams({ from: '/callings/$calling' });
  return <Answer query={useCalling(calling)}>{(call) => <Desk call={call} />}</Answer>;
}

function Desk({ call }: { readonly call: OwnCalling }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { names, office } = call;
  const title = `${names.startup} – ${names.industrial}`;
  useTitle(title);
  const mediates = office === 'mediator';
  return (
    <>
      <p>
        <Link to="/">{t('nav.work')}</Link>
      </p>
      <h1>{title}</h1>
      <p>
        {names.call} · {t(`roles.${office}`)} · {t('outside.desk.until', { date: day(call.until) })}
      </p>
      <Notice kind="info">{t(mediates ? 'outside.desk.seenMediator' : 'outside.desk.seenAdviser')}</Notice>
      {mediates ? <MediatorDesk call={call} /> : <AdviserDesk call={call} />}
    </>
  );
}
