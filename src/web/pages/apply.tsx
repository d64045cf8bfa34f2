import { useMutation } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import { api, http } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useTitle } from '../app/use-title.ts';
import { actingCompanies } from '../calls/acting-companies.ts';
import { CompanyField } from '../calls/company-field.tsx';
import { useMe } from '../people/use-me.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';

/** A start-up answers a call: two fields, and the engagement starts. */
export function Apply() {
  const { t } = useTranslation();
  const { call: id } = useParams({ from: '/calls/$call/apply' });
  const call = api.useQuery('get', '/api/calls/{id}', { params: { path: { id } } });
  useTitle(t('calls.applyTitle'));
  return (
    <Answer query={useMe()}>
      {(me) => (
        <Answer query={call}>
          {(read) => (
            <>
              <h1>{t('calls.applyTitle')}</h1>
              <p>{t('calls.answering', { title: read.title, company: read.company.name })}</p>
              <Application call={id} me={me} />
            </>
          )}
        </Answer>
      )}
    </Answer>
  );
}

function Application({ call, me }: { readonly call: string; readonly me: components['schemas']['Me'] }) {
  const { t } = useTranslation();
  const mine = actingCompanies(me, ROLES_OF_ACT['submit-application']);
  const [company, setCompany] = useState(mine[0]?.company ?? '');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const key = useRef(crypto.randomUUID());
  const submit = useMutation({
    mutationFn: async () => {
      const { data, error } = await http.POST('/api/calls/{id}/applications', {
        params: { path: { id: call }, header: { 'idempotency-key': key.current } },
        body: { company, title: title.trim(), text: text.trim() },
      });
      if (error !== undefined) throw error;
      return data;
    },
    onError: () => {
      key.current = crypto.randomUUID();
    },
  });
  const fault = useSentence(submit.error);
  if (mine.length === 0)
    return (
      <Notice kind="info">
        <p>{t('calls.noStartup')}</p>
        <p>
          <Link to="/company">{t('company.declare')}</Link>
        </p>
      </Notice>
    );
  if (submit.data !== undefined)
    return (
      <Notice kind="done">
        <p>{t('calls.applied')}</p>
        <p>
          {'engagement' in submit.data ? (
            <Link to="/engagements/$id/application" params={{ id: submit.data.engagement }}>
              {t('calls.see')}
            </Link>
          ) : (
            <Link to="/">{t('nav.work')}</Link>
          )}
        </p>
      </Notice>
    );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() !== '' && text.trim() !== '') submit.mutate();
  };
  return (
    <form onSubmit={send}>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <CompanyField companies={mine} value={company} onChange={setCompany} />
      <TextField
        label={t('calls.applicationTitle')}
        value={title}
        onChange={setTitle}
        maxLength={200}
        error={tried && title.trim() === '' ? t('calls.titleMissing') : undefined}
      />
      <TextArea
        label={t('calls.applicationText')}
        hint={t('calls.applicationHint')}
        rows={10}
        value={text}
        onChange={setText}
        maxLength={20_000}
        error={tried && text.trim() === '' ? t('calls.textMissing') : undefined}
      />
      <Button kind="main" type="submit" isDisabled={submit.isPending}>
        {t('calls.send')}
      </Button>
    </form>
  );
}
