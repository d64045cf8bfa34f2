import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { problemOf } from '../api/problem.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Two steps on one page: the address, then the code that was mailed to it. */
export function SignIn() {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const ask = api.useMutation('post', '/api/auth/code', { onSuccess: () => setSentTo(email) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ body: { email } });
  };
  if (sentTo !== null) return <Code email={sentTo} onOther={() => setSentTo(null)} />;
  return (
    <form onSubmit={submit}>
      <h1>{t('signIn.title')}</h1>
      <p>{t('signIn.intro')}</p>
      <TextField
        label={t('signIn.email')}
        type="email"
        inputMode="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        error={ask.error === null ? undefined : (problemOf(ask.error)?.title ?? t('faults.unknown'))}
        isRequired
        autoFocus
      />
      <Button kind="main" type="submit" isDisabled={ask.isPending}>
        {t('signIn.send')}
      </Button>
    </form>
  );
}

function Code({ email, onOther }: { readonly email: string; readonly onOther: () => void }) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const { history } = useRouter();
  const { to } = useSearch({ from: '/sign-in' });
  const cache = useQueryClient();
  const again = api.useMutation('post', '/api/auth/code');
  const open = api.useMutation('post', '/api/auth/session', {
    onSuccess: async () => {
      await cache.invalidateQueries();
      history.push(to ?? '/');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate({ body: { email, code: code.replaceAll(/\D/g, '') } });
  };
  return (
    <form onSubmit={submit}>
      <h1>{t('signIn.title')}</h1>
      <Notice kind="info">{t('signIn.sent', { email })}</Notice>
      <TextField
        label={t('signIn.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        error={open.error === null ? undefined : (problemOf(open.error)?.title ?? t('faults.unknown'))}
        isRequired
        autoFocus
      />
      <Button kind="main" type="submit" isDisabled={open.isPending}>
        {t('signIn.enter')}
      </Button>{' '}
      <Button kind="quiet" onPress={() => again.mutate({ body: { email } })}>
        {t('signIn.again')}
      </Button>{' '}
      <Button kind="quiet" onPress={onOther}>
        {t('signIn.other')}
      </Button>
    </form>
  );
}
