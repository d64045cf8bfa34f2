import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './programme.module.css';
import { readProgrammeAgain } from './read-programme-again.ts';
import { today } from './today.ts';

const AUDIENCES = ['both', 'startup', 'industrial'] as const;
const FIELDS = ['fr', 'en', 'operator', 'url', 'source', 'validTo'] as const;
/** All but its end: some offers have none. */
const NEEDED = FIELDS.filter((field) => field !== 'validTo');
const EMPTY = { fr: '', en: '', operator: '', url: 'https://', source: '', validTo: '' };

/** Adds an offer to the catalogue, with where it was read: it is checked on the day it is written. */
export function OfferForm() {
  const { t } = useTranslation('programme');
  const cache = useQueryClient();
  const [words, setWords] = useState(EMPTY);
  const [audience, setAudience] = useState<(typeof AUDIENCES)[number]>('both');
  const [tried, setTried] = useState(false);
  const [folded, setFolded] = useState(true);
  const add = api.useMutation('post', '/api/monitoring/offers', {
    onSuccess: async () => {
      setWords(EMPTY);
      setTried(false);
      setFolded(true);
      await readProgrammeAgain(cache);
    },
  });
  const fault = useSentence(add.error);
  const missing = NEEDED.filter((field) => words[field].trim() === '' || words[field] === EMPTY.url);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0) return;
    const { fr, en, operator, url, source, validTo } = words;
    const dates = { checkedOn: today(), validFrom: today(), validTo: validTo === '' ? null : validTo };
    add.mutate({ body: { title: { fr, en }, operator, audience, url, source, ...dates } });
  };
  return (
    <details className={styles['noprint']} open={!folded} onToggle={(event) => setFolded(!event.currentTarget.open)}>
      <summary>{t('offers.add')}</summary>
      <form onSubmit={submit}>
        {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`offers.fields.${field}`)}
            type={field === 'validTo' ? 'date' : field === 'url' ? 'url' : 'text'}
            value={words[field]}
            onChange={(value) => setWords({ ...words, [field]: value })}
            error={tried && missing.some((one) => one === field) ? t('offers.missing') : undefined}
          />
        ))}
        <SelectField
          label={t('offers.for')}
          options={AUDIENCES.map((value) => ({ value, label: t(`offers.audience.${value}`) }))}
          value={audience}
          onChange={setAudience}
        />
        <Button type="submit" isDisabled={add.isPending}>
          {t('offers.record')}
        </Button>
      </form>
    </details>
  );
}
