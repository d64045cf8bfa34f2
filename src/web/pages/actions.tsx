import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Escalation } from '../actions/escalation.tsx';
import { LibraryVersion } from '../actions/library-version.tsx';
import { mayAct } from '../actions/may-act.ts';
import { Mediation } from '../actions/mediation.tsx';
import { Pause } from '../actions/pause.tsx';
import { SupplierFile } from '../actions/supplier-file.tsx';
import { Withdrawal } from '../actions/withdrawal.tsx';
import { Dossier, type DossierProps } from '../dossier/dossier.tsx';
import { Notice } from '../ui/notice.tsx';

/** What concerns the whole negotiation: pauses, escalation, mediation, leaving. */
export function Actions() {
  const { id } = useParams({ from: '/engagements/$id/actions' });
  return (
    <Dossier id={id} page="actions">
      {(props) => <Acts {...props} />}
    </Dossier>
  );
}

function Acts(props: DossierProps) {
  const { t } = useTranslation();
  const { engagement } = props;
  const may = mayAct(engagement);
  if (engagement.ended !== null) return <Notice kind="info">{t('actions.withdrawal.ended')}</Notice>;
  if (!may.inTalks && !may.withdraw) return <p>{t('actions.none')}</p>;
  return (
    <>
      <p>{t('actions.intro')}</p>
      {may.inTalks && may.animate ? <Pause {...props} /> : null}
      {may.inTalks && may.animate ? <Escalation {...props} /> : null}
      {may.inTalks && may.decide ? <Mediation {...props} /> : null}
      {may.inTalks && may.unsigned ? <LibraryVersion {...props} /> : null}
      {may.inTalks ? <SupplierFile {...props} /> : null}
      {may.withdraw ? <Withdrawal {...props} /> : null}
    </>
  );
}
