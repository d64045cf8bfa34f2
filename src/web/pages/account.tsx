import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useTitle } from '../app/use-title.ts';
import { Absences } from '../people/absences.tsx';
import { CalendarFeed } from '../people/calendar-feed.tsx';
import { Invite } from '../people/invite.tsx';
import { MailSettings } from '../people/mail-settings.tsx';
import { MyData } from '../people/my-data.tsx';
import { MyLanguage } from '../people/my-language.tsx';
import { Sessions } from '../people/sessions.tsx';
import { useMe } from '../people/use-me.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

/** One's name, language, companies and signed-in devices. */
export function Account() {
  const { t } = useTranslation();
  useTitle(t('account.title'));
  return (
    <>
      <h1>{t('account.title')}</h1>
      <Answer query={useMe()}>{(me) => <Mine me={me} />}</Answer>
    </>
  );
}

function Mine({ me }: { readonly me: components['schemas']['Me'] }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const leave = api.useMutation('delete', '/api/auth/session', {
    onSuccess: async () => {
      cache.clear();
      await navigate({ to: '/sign-in', search: {} });
    },
  });
  return (
    <>
      <p>{t('account.email', { email: me.email })}</p>
      <MyName known={me.name} />
      <MyLanguage />
      <h2>{t('account.companies')}</h2>
      {me.memberships.length === 0 ? <p>{t('account.noCompany')}</p> : null}
      {me.memberships.map(({ company, roles, standing, verified }) => (
        <section key={company.id} aria-label={company.name}>
          <h3>{company.name}</h3>
          <p>
            SIREN {company.siren} · {roles.map((role) => t(`roles.${role}`)).join(', ')} ·{' '}
            {standing === 'requested'
              ? t('account.requested')
              : t(verified ? 'account.verified' : 'account.unverified')}
          </p>
          {standing === 'active' ? (
            <>
              <Invite company={company.id} own={roles} />
              {roles.includes('su-ceo') ? (
                <p>
                  <Link to="/companies/$company/profile" params={{ company: company.id }}>
                    {t('account.profile')}
                  </Link>
                </p>
              ) : null}
              {/* Outside counsel manages no systems of its client. */}
              {roles.every((role) => role === 'su-counsel') ? null : (
                <p>
                  <Link to="/companies/$company/systems" params={{ company: company.id }}>
                    {t('systems.link')}
                  </Link>
                </p>
              )}
            </>
          ) : null}
        </section>
      ))}
      <p>
        <Link to="/company">{t('account.declare')}</Link>
      </p>
      <Absences memberships={me.memberships.filter(({ standing }) => standing === 'active')} />
      <MailSettings />
      <CalendarFeed />
      <Sessions />
      <MyData me={me} />
      <p>
        <Button onPress={() => leave.mutate({})}>{t('account.signOut')}</Button>
      </p>
    </>
  );
}

function MyName({ known }: { readonly known: string }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [name, setName] = useState(known);
  const save = api.useMutation('put', '/api/me', { onSuccess: () => cache.invalidateQueries() });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: { name: name.trim() } });
  };
  return (
    <form onSubmit={submit}>
      <TextField
        label={t('account.name')}
        hint={t('account.nameHint')}
        autoComplete="name"
        value={name}
        onChange={setName}
        error={useSentence(save.error)}
      />
      <Button type="submit" isDisabled={name.trim() === '' || save.isPending}>
        {t('common.save')}
      </Button>
      {save.isSuccess ? <Notice kind="done">{t('account.saved')}</Notice> : null}
    </form>
  );
}
