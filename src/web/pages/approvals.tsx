import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import { ActApprovals } from '../approvals/act-approvals.tsx';
import { useApprovals } from '../approvals/use-approvals.ts';
import { Dossier, type Engagement } from '../dossier/dossier.tsx';
import { LentRoles } from '../lent/lent-roles.tsx';
import { usePeople } from '../negotiation/use-engagement.ts';
import { useMe } from '../people/use-me.ts';
import { Notice } from '../ui/notice.tsx';

/** What one's own side approves among its people before a turn or a signature; nobody else learns of it. */
export function ApprovalsPage() {
  const { id } = useParams({ from: '/engagements/$id/approvals' });
  return (
    <Dossier id={id} page="approvals">
      {({ engagement }) => <OfSide engagement={engagement} />}
    </Dossier>
  );
}

function OfSide({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  if (engagement.you === null) return <Notice kind="info">{t('dossier.staff')}</Notice>;
  return (
    <>
      <p>{t('approvals.intro')}</p>
      <p>{t('approvals.private')}</p>
      <Both engagement={engagement} side={engagement.you.side} />
    </>
  );
}

function Both({ engagement, side }: { readonly engagement: Engagement; readonly side: 'startup' | 'industrial' }) {
  const approvals = useApprovals(engagement.engagement);
  const people = usePeople(engagement.engagement);
  const me = useMe();
  return (
    <Answer query={me}>
      {({ person }) => (
        <Answer query={people}>
          {(both) => (
            <Answer query={approvals}>
              {({ chains, requests }) => {
                const own = both.filter((one) => one.side === side);
                return (
                  <>
                    {(['turn', 'signature'] as const).map((act) => (
                      <ActApprovals
                        key={act}
                        act={act}
                        engagement={engagement}
                        me={person}
                        people={own}
                        chain={chains.find((one) => one.act === act)}
                        requests={requests.filter((one) => one.act === act)}
                      />
                    ))}
                    <LentRoles engagement={engagement.engagement} side={side} me={person} people={own} />
                  </>
                );
              }}
            </Answer>
          )}
        </Answer>
      )}
    </Answer>
  );
}
