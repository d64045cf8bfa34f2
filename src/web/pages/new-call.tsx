import { Link, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/language.ts';
import { SECTOR_CODES, SECTORS, type Sector } from '../../domain/programme/sectors.ts';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useTitle } from '../app/use-title.ts';
import { actingCompanies } from '../calls/acting-companies.ts';
import { CompanyField } from '../calls/company-field.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { useMe } from '../people/use-me.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { withKeys } from '../ui/with-keys.ts';

/** Who publishes calls (process 4.1). */
const PUBLISHING: readonly string[] = ['ind-business', 'ind-innovation'];

/** An industrial writes a call, reads it as others will, and publishes it. */
export function NewCall() {
  const { t } = useTranslation();
  const { draft } = useSearch({ from: '/calls/new' });
  const [made, setMade] = useState<string | null>(draft ?? null);
  useTitle(t('calls.newTitle'));
  return (
    <Answer query={useMe()}>
      {(me) => (
        <>
          <h1>{t('calls.newTitle')}</h1>
          {made === null ? <Draft me={me} onMade={setMade} /> : <Publication id={made} />}
        </>
      )}
    </Answer>
  );
}

function Draft({ me, onMade }: { readonly me: components['schemas']['Me']; readonly onMade: (id: string) => void }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const mine = actingCompanies(me, PUBLISHING);
  const [company, setCompany] = useState(mine[0]?.company ?? '');
  const [title, setTitle] = useState('');
  const [summary, setSummary] = useState('');
  const [closesOn, setClosesOn] = useState('');
  const [sector, setSector] = useState<Sector | ''>('');
  const [tried, setTried] = useState(false);
  const create = api.useMutation('post', '/api/calls', { onSuccess: ({ id }) => onMade(id) });
  const fault = useSentence(create.error);
  if (mine.length === 0) return <Notice kind="info">{t('calls.noIndustrial')}</Notice>;
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '' || summary.trim() === '') return;
    const until = closesOn === '' ? null : closesOn;
    const body = { company, title: title.trim(), summary: summary.trim(), closesOn: until };
    create.mutate({ body: sector === '' ? body : { ...body, sector } });
  };
  return (
    <form onSubmit={save}>
      <p>{t('calls.newIntro')}</p>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <CompanyField companies={mine} value={company} onChange={setCompany} />
      <TextField
        label={t('calls.callTitle')}
        value={title}
        onChange={setTitle}
        maxLength={200}
        error={tried && title.trim() === '' ? t('calls.titleMissing') : undefined}
      />
      <TextArea
        label={t('calls.summary')}
        hint={t('calls.summaryHint')}
        rows={10}
        value={summary}
        onChange={setSummary}
        maxLength={4_000}
        error={tried && summary.trim() === '' ? t('calls.textMissing') : undefined}
      />
      <SelectField<Sector | ''>
        label={t('calls.sector')}
        hint={t('calls.sectorHint')}
        options={[{ value: '', label: t('calls.noSector') }, ...sectorsIn(language)]}
        value={sector}
        onChange={setSector}
      />
      <TextField
        label={t('calls.closesOn')}
        hint={t('calls.closesOnHint')}
        type={'date' as 'text'}
        value={closesOn}
        onChange={setClosesOn}
      />
      <Button kind="main" type="submit" isDisabled={create.isPending}>
        {t('calls.saveDraft')}
      </Button>
    </form>
  );
}

function sectorsIn(language: Language): readonly { readonly value: Sector; readonly label: string }[] {
  return SECTOR_CODES.map((value) => ({ value, label: SECTORS[value][language] })).sort((one, other) =>
    one.label.localeCompare(other.label, language),
  );
}

function Publication({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation();
  const path = { params: { path: { id } } };
  const call = api.useQuery('get', '/api/calls/{id}', path);
  const publish = api.useMutation('post', '/api/calls/{id}/publication', { onSuccess: () => call.refetch() });
  const close = api.useMutation('post', '/api/calls/{id}/closing', { onSuccess: () => call.refetch() });
  const fault = useSentence(publish.error ?? close.error);
  const { day } = useDates();
  return (
    <Answer query={call}>
      {({ title, summary, status, closesOn }) => (
        <>
          {status === 'draft' ? <Notice kind="info">{t('calls.draftSaved')}</Notice> : null}
          <article>
            <h2>{title}</h2>
            {withKeys(summary.split(/\n{2,}/)).map(({ key, item }) => (
              <p key={key}>{item}</p>
            ))}
            <p>{closesOn === null ? t('calls.noEnd') : t('calls.until', { date: day(closesOn) })}</p>
          </article>
          {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
          {status === 'draft' ? (
            <Button kind="main" isDisabled={publish.isPending} onPress={() => publish.mutate(path)}>
              {t('calls.publish')}
            </Button>
          ) : null}
          {status === 'closed' ? <Notice kind="done">{t('calls.closed')}</Notice> : null}
          {status === 'published' ? (
            <Notice kind="done">
              <p>{t('calls.published')}</p>
              <p>
                <a href={`/calls/${id}?lang=${i18n.language}`}>{t('calls.asSeen')}</a> ·{' '}
                <Link to="/">{t('nav.work')}</Link>
              </p>
            </Notice>
          ) : null}
          {status === 'published' ? (
            <Button isDisabled={close.isPending} onPress={() => close.mutate(path)}>
              {t('calls.close')}
            </Button>
          ) : null}
        </>
      )}
    </Answer>
  );
}
