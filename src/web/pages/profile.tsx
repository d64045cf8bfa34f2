import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useTitle } from '../app/use-title.ts';
import { ProfileForm } from '../directory/profile-form.tsx';
import { OwnCompany } from '../people/own-company.tsx';
import { Notice } from '../ui/notice.tsx';

/** What a start-up says of itself in the directory. */
export function Profile() {
  const { t } = useTranslation();
  const { company } = useParams({ from: '/companies/$company/profile' });
  useTitle(t('profile.title'));
  return (
    <OwnCompany company={company}>
      {({ company: { name }, verified }) => (
        <>
          <p>
            <Link to="/account">{t('nav.account')}</Link>
          </p>
          <h1>{t('profile.title')}</h1>
          <p>{t('profile.intro', { company: name })}</p>
          {verified ? <Own company={company} /> : <Notice kind="info">{t('profile.unverified')}</Notice>}
        </>
      )}
    </OwnCompany>
  );
}

function Own({ company }: { readonly company: string }) {
  const path = { params: { path: { id: company } } };
  const profile = api.useQuery('get', '/api/companies/{id}/profile', path, { retry: false });
  // None yet: the first is written into an empty form.
  if (profile.error?.code === 'not-found') return <ProfileForm company={company} known={null} />;
  return <Answer query={profile}>{(known) => <ProfileForm company={company} known={known} />}</Answer>;
}
