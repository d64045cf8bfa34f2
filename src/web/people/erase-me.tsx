import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Erases one's account for good: a fresh code proves who asks, one's address typed again that it is meant. */
export function EraseMe({ me }: { readonly me: components['schemas']['Me'] }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [code, setCode] = useState('');
  const [email, setEmail] = useState('');
  const ask = api.useMutation('post', '/api/auth/code');
  const prove = api.useMutation('post', '/api/auth/fresh');
  const erase = api.useMutation('post', '/api/me/erasure');
  const asked = useSentence(ask.error);
  const unproved = useSentence(prove.error);
  const refused = useSentence(erase.error);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = code.replaceAll(/\D/g, '');
    // A code serves once: whoever mends the address alone is still known by the first.
    if (!prove.isSuccess || typed !== '') await prove.mutateAsync({ body: { code: typed } });
    setCode('');
    await erase.mutateAsync({ body: { email: email.trim() } });
    cache.clear();
    // Nothing of this person is left in the page: it begins anew.
    window.location.assign('/sign-in');
  };
  return (
    <details>
      <summary>{t('myData.erase')}</summary>
      <p>{t('myData.eraseIntro')}</p>
      {refused === undefined ? null : <Notice kind="fault">{refused}</Notice>}
      {ask.isSuccess ? (
        <form onSubmit={(event) => void submit(event).catch(() => undefined)}>
          <TextField
            label={t('myData.code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
            error={unproved}
            isRequired={!prove.isSuccess}
          />
          <TextField
            label={t('myData.address')}
            hint={t('myData.addressHint', { email: me.email })}
            type="email"
            autoComplete="off"
            value={email}
            onChange={setEmail}
            isRequired
          />
          <Button
            kind="danger"
            type="submit"
            isDisabled={email.trim() === '' || (code.trim() === '' && !prove.isSuccess) || erase.isPending}
          >
            {t('myData.eraseNow')}
          </Button>
        </form>
      ) : (
        <>
          {asked === undefined ? null : <Notice kind="fault">{asked}</Notice>}
          <Button isDisabled={ask.isPending} onPress={() => ask.mutate({ body: { email: me.email } })}>
            {t('myData.sendCode')}
          </Button>
        </>
      )}
    </details>
  );
}
