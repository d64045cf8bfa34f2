import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { later } from '../app/later.tsx';
import { Dossier, type DossierProps } from '../dossier/dossier.tsx';
import { Conditions } from '../execution/conditions.tsx';
import { FollowUps } from '../execution/follow-ups.tsx';
import { Inventions } from '../execution/inventions.tsx';
import { Leaving } from '../execution/leaving.tsx';
import { Pilot } from '../execution/pilot.tsx';
import { Publications } from '../execution/publications.tsx';
import { Visits } from '../execution/visits.tsx';

const Milestones = later(async () => (await import('../execution/milestones.tsx')).Milestones);

/** What follows the signatures: conditions, milestones, the decision after the pilot, follow-up, ways out. */
export function ExecutionPage() {
  const { id } = useParams({ from: '/engagements/$id/execution' });
  return (
    <Dossier id={id} page="execution">
      {(props) => <Performance {...props} />}
    </Dossier>
  );
}

function Performance(props: DossierProps) {
  const { t } = useTranslation();
  const { execution } = props.engagement;
  if (execution === null) return <p>{t('execution.notYet')}</p>;
  return (
    <>
      <p>
        <strong>{t(`stages.${props.engagement.stage}`)}</strong>
      </p>
      <Conditions {...props} execution={execution} />
      <Milestones {...props} execution={execution} />
      <Visits {...props} execution={execution} />
      <Inventions {...props} execution={execution} />
      <Publications {...props} execution={execution} />
      <Pilot {...props} execution={execution} />
      <FollowUps {...props} execution={execution} />
      <Leaving {...props} execution={execution} />
    </>
  );
}
