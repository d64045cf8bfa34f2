import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { useSentence } from '../app/sentence-of.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

/** A new code by mail, typed here: this session may sign for a few minutes. */
export function FreshCode({ me }: { readonly me: components['schemas']['Me'] }) {
  const { t } = useTranslation();
  const { time } = useDates();
  const cache = useQueryClient();
  const [code, setCode] = useState('');
  const ask = api.useMutation('post', '/api/auth/code');
  const check = api.useMutation('post', '/api/auth/fresh', { onSuccess: () => cache.invalidateQueries() });
  const asked = useSentence(ask.error);
  const refused = useSentence(check.error);
  if (me.freshUntil !== null) {
    return <p role="status">{t('sign.fresh', { time: time(me.freshUntil) })}</p>;
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check.mutate({ body: { code: code.replaceAll(/\D/g, '') } });
  };
  return (
    <form onSubmit={submit}>
      <p>{t('sign.confirmIntro', { email: me.email })}</p>
      <Button isDisabled={ask.isPending} onPress={() => ask.mutate({ body: { email: me.email } })}>
        {t('sign.sendCode')}
      </Button>
      {ask.isIdle ? null : (
        <>
          <TextField
            label={t('sign.code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
            error={asked ?? refused}
            isRequired
            autoFocus
          />
          <Button kind="main" type="submit" isDisabled={code.trim() === '' || check.isPending}>
            {t('sign.check')}
          </Button>
        </>
      )}
    </form>
  );
}
