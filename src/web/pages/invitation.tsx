import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { problemOf } from '../api/problem.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useTitle } from '../app/use-title.ts';
import { useMe } from '../people/use-me.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Tokens as they are mailed: 32 random bytes. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Where the token waits while its holder signs in: in this tab, never in an address that is sent. */
const KEPT = 'entente.invitation';

/** Where a mailed invitation leads. Its token stands after the `#`: no server's log ever holds it. */
export function Invitation() {
  const { t } = useTranslation();
  const title = t('invitation.title');
  useTitle(title);
  const [token] = useState(takeToken);
  const me = useMe();
  if (!TOKEN.test(token))
    return (
      <>
        <h1>{title}</h1>
        <Notice kind="fault">{t('invitation.missing')}</Notice>
      </>
    );
  if (problemOf(me.error)?.status === 401) return <SignInFirst />;
  return (
    <>
      <h1>{title}</h1>
      <Answer query={me}>{({ name }) => <Join token={token} name={name} />}</Answer>
    </>
  );
}

function SignInFirst() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('invitation.title')}</h1>
      <p>{t('invitation.signInFirst')}</p>
      <p>
        <Link to="/sign-in" search={{ to: '/invitation' }}>
          {t('invitation.signIn')}
        </Link>
      </p>
    </>
  );
}

function Join({ token, name: known }: { readonly token: string; readonly name: string }) {
  const { t } = useTranslation();
  const [name, setName] = useState(known);
  const cache = useQueryClient();
  const navigate = useNavigate();
  const accept = api.useMutation('post', '/api/invitations/accept', {
    onSuccess: async () => {
      sessionStorage.removeItem(KEPT);
      await cache.invalidateQueries();
    },
  });
  const fault = useSentence(accept.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate({ body: { token, personName: name.trim() } });
  };
  if (accept.isSuccess)
    return (
      <>
        <Notice kind="done">{t('invitation.joined')}</Notice>
        <Button kind="main" onPress={() => void navigate({ to: '/' })}>
          {t('invitation.next')}
        </Button>
      </>
    );
  return (
    <form onSubmit={submit}>
      <p>{t('invitation.intro')}</p>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <TextField
        label={t('invitation.name')}
        autoComplete="name"
        value={name}
        onChange={setName}
        isRequired
        autoFocus
      />
      <Button kind="main" type="submit" isDisabled={accept.isPending || name.trim() === ''}>
        {t('invitation.join')}
      </Button>
    </form>
  );
}

function takeToken(): string {
  const mailed = window.location.hash.slice(1);
  if (mailed === '') return sessionStorage.getItem(KEPT) ?? '';
  sessionStorage.setItem(KEPT, mailed);
  return mailed;
}
