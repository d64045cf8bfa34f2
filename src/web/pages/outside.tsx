import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { Dossier, type DossierProps } from '../dossier/dossier.tsx';
import { Adviser } from '../outside/adviser.tsx';
import { Mediator } from '../outside/mediator.tsx';
import { ProgrammeActs } from '../outside/programme-acts.tsx';
import { Views } from '../outside/views.tsx';

/** People from outside, as a side sees them: who is called, what is said with them, what they looked at. */
export function OutsidePage() {
  const { id } = useParams({ from: '/engagements/$id/outside' });
  return (
    <Dossier id={id} page="outside">
      {(props) => <Outside {...props} />}
    </Dossier>
  );
}

function Outside(props: DossierProps) {
  const { t } = useTranslation();
  const path = { id: props.engagement.engagement };
  const query = api.useQuery('get', '/api/engagements/{id}/callings', { params: { path } });
  return (
    <>
      <p>{t('outside.intro')}</p>
      <Answer query={query}>
        {(callings) => (
          <>
            <Adviser {...props} called={callings.items.filter(({ office }) => office === 'inpi-adviser')} />
            <Mediator {...props} called={callings.items.filter(({ office }) => office === 'mediator')} />
            <Views {...callings} />
          </>
        )}
      </Answer>
      <ProgrammeActs engagement={path.id} />
    </>
  );
}
