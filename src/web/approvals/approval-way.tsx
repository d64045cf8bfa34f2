import { useTranslation } from 'react-i18next';
import { wantsApproval } from '../api/wants-approval.ts';
import { ScreenLink } from '../negotiation/screen-link.tsx';

/** Beside a refusal for want of an approval: the way to where it is asked for. Nothing beside any other. */
export function ApprovalWay({ engagement, error }: { readonly engagement: string; readonly error: unknown }) {
  const { t } = useTranslation();
  if (!wantsApproval(error)) return null;
  return (
    <ScreenLink engagement={engagement} screen="approvals">
      {t('faults.approvalWay')}
    </ScreenLink>
  );
}
