import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import { useTitle } from '../app/use-title.ts';
import { packageOf } from '../negotiation/guided-order.ts';
import { mayDraft } from '../negotiation/positions.ts';
import { useDraft } from '../negotiation/use-draft.ts';
import { type Engagement, useClauses, useGuidance } from '../negotiation/use-engagement.ts';
import { WithEngagement } from '../negotiation/with-engagement.tsx';
import { PackageScreen } from '../package/package-screen.tsx';
import { Notice } from '../ui/notice.tsx';

/** Results, exclusivity and licence on one screen, saved as one draft. */
export function PackagePage() {
  const { id } = useParams({ from: '/engagements/$id/package' });
  return <WithEngagement id={id}>{(engagement) => <Package engagement={engagement} />}</WithEngagement>;
}

function Package({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  useTitle(t('package.title'));
  const writes = mayDraft(engagement) && engagement.stage === 'negotiating';
  return (
    <>
      <h1>{t('package.title')}</h1>
      {writes ? (
        <Writing engagement={engagement} />
      ) : (
        <Notice kind="info">
          {t(engagement.stage === 'negotiating' ? 'clause.readOnlyRole' : 'clause.readOnlyStage')}
        </Notice>
      )}
    </>
  );
}

function Writing({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const clauses = useClauses(engagement.engagement);
  const guidance = useGuidance(engagement.libraryHash);
  const draft = useDraft(engagement.engagement);
  if (draft === null || !draft.ready) return <p aria-busy="true">{t('common.loading')}</p>;
  return (
    <Answer query={clauses}>
      {(inScope) => {
        const trio = packageOf(inScope);
        if (trio.length === 0) return <Notice kind="info">{t('package.notHere')}</Notice>;
        return (
          <Answer query={guidance}>
            {(words) => <PackageScreen {...{ engagement, inScope, trio, words, draft }} />}
          </Answer>
        );
      }}
    </Answer>
  );
}
