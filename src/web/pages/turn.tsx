import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import { useTitle } from '../app/use-title.ts';
import { mayDraft } from '../negotiation/positions.ts';
import { useDraft } from '../negotiation/use-draft.ts';
import { type Engagement, useClauses, useGuidance } from '../negotiation/use-engagement.ts';
import { WithEngagement } from '../negotiation/with-engagement.tsx';
import { TurnDraft } from '../turn/turn-draft.tsx';
import { Notice } from '../ui/notice.tsx';

/** One's own turn before it leaves: everything in it, the words that go with it, and the act that sends it. */
export function TurnPage() {
  const { id } = useParams({ from: '/engagements/$id/turn' });
  return <WithEngagement id={id}>{(engagement) => <Turn engagement={engagement} />}</WithEngagement>;
}

function Turn({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  useTitle(t('turn.title'));
  const able = mayDraft(engagement);
  return (
    <>
      <h1>{t('turn.title')}</h1>
      {!able ? (
        <Notice kind="info">{t('turn.staff')}</Notice>
      ) : engagement.stage === 'negotiating' ? (
        <Preparing engagement={engagement} />
      ) : (
        <Notice kind="info">{t('turn.notNow')}</Notice>
      )}
    </>
  );
}

function Preparing({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const clauses = useClauses(engagement.engagement);
  const guidance = useGuidance(engagement.libraryHash);
  const draft = useDraft(engagement.engagement);
  if (draft === null || !draft.ready) return <p aria-busy="true">{t('common.loading')}</p>;
  return (
    <Answer query={clauses}>
      {(inScope) => (
        <Answer query={guidance}>{(words) => <TurnDraft {...{ engagement, inScope, words, draft }} />}</Answer>
      )}
    </Answer>
  );
}
