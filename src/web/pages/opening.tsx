import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import { Answer } from '../app/answer.tsx';
import { useTitle } from '../app/use-title.ts';
import { type Engagement, usePeople } from '../negotiation/use-engagement.ts';
import { WithEngagement } from '../negotiation/with-engagement.tsx';
import { OpeningForm } from '../opening/opening-form.tsx';
import { useLibrary } from '../opening/use-library.ts';
import { Notice } from '../ui/notice.tsx';

/** How talks start: where from, on which clauses, how turns go, who will sign. */
export function OpeningPage() {
  const { id } = useParams({ from: '/engagements/$id/opening' });
  return <WithEngagement id={id}>{(engagement) => <Opening engagement={engagement} />}</WithEngagement>;
}

function Opening({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  useTitle(t('opening.title'));
  const able = engagement.you?.roles.some((role) => ROLES_OF_ACT['open-engagement'].includes(role)) === true;
  return (
    <>
      <h1>{t('opening.title')}</h1>
      {engagement.stage !== 'selected' ? (
        <Notice kind="info">{t('opening.notNow')}</Notice>
      ) : able ? (
        <Ready engagement={engagement} />
      ) : (
        <Notice kind="info">{t('opening.notYours', { company: engagement.names.industrial })}</Notice>
      )}
    </>
  );
}

function Ready({ engagement }: { readonly engagement: Engagement }) {
  const library = useLibrary(engagement.libraryHash);
  const people = usePeople(engagement.engagement);
  return (
    <Answer query={library}>
      {(clauses) => (
        <Answer query={people}>{(all) => <OpeningForm {...{ engagement, people: all }} library={clauses} />}</Answer>
      )}
    </Answer>
  );
}
