import { useTranslation } from 'react-i18next';
import { mayDraft } from '../negotiation/positions.ts';
import { ScreenLink } from '../negotiation/screen-link.tsx';
import type { ActProps } from './act-approvals.tsx';

/** The way to what would go out, for whoever may read it. */
export function SubjectLink({ act, engagement }: Pick<ActProps, 'act' | 'engagement'>) {
  const { t } = useTranslation();
  if (act === 'turn' && !mayDraft(engagement)) return null;
  return (
    <ScreenLink engagement={engagement.engagement} screen={act === 'turn' ? 'turn' : 'review'}>
      {t(`approvals.${act}.read`)}
    </ScreenLink>
  );
}
