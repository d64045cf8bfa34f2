import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { useSentence } from '../app/sentence-of.ts';
import styles from '../dossier/dossier.module.css';
import { typedHundredths } from '../negotiation/number-typing.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import field from '../ui/field.module.css';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

type Declaration = components['schemas']['PowerDeclaration'];
const BASES: readonly Declaration['basis'][] = [
  'legal-representative',
  'delegation-of-power',
  'delegation-of-signature',
];

/** A signatory says by which power they sign; a delegation comes with its deed, as a PDF. */
export function DeclarePower({ engagement }: { readonly engagement: string }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [basis, setBasis] = useState<Declaration['basis']>('legal-representative');
  const [quality, setQuality] = useState('');
  const [ceiling, setCeiling] = useState('');
  const [validTo, setValidTo] = useState('');
  const [deed, setDeed] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  const deedId = useId();
  const maxAmount = ceiling.trim() === '' ? null : typedHundredths(ceiling);
  const amountWrong = ceiling.trim() !== '' && maxAmount === null;
  const declare = useMutation({
    mutationFn: async () => {
      const documentSha256 = deed === null || basis === 'legal-representative' ? null : await stored(engagement, deed);
      const body: Declaration = {
        basis,
        quality: quality.trim(),
        scope: ['memorandum'],
        maxAmount,
        validFrom: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date()),
        validTo: validTo === '' ? null : validTo,
        documentSha256,
      };
      const { error } = await http.POST('/api/engagements/{id}/powers', { params: { path: { id: engagement } }, body });
      if (error !== undefined) throw error;
    },
    onSuccess: () => cache.invalidateQueries(),
  });
  const fault = useSentence(declare.error);
  const deedMissing = basis !== 'legal-representative' && deed === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (quality.trim() !== '' && !deedMissing && !amountWrong) declare.mutate();
  };
  return (
    <form onSubmit={submit} className={styles['card']} aria-labelledby={`${deedId}-title`}>
      <h3 id={`${deedId}-title`}>{t('powers.declareTitle')}</h3>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <Choices
        legend={t('powers.basis')}
        pick="one"
        options={BASES.map((value) => ({ value, label: t(`powers.bases.${value}`) }))}
        value={[basis]}
        onChange={([chosen]) => setBasis(chosen ?? basis)}
      />
      <TextField
        label={t('powers.quality')}
        hint={t('powers.qualityHint')}
        value={quality}
        onChange={setQuality}
        error={tried && quality.trim() === '' ? t('powers.qualityMissing') : undefined}
      />
      {basis === 'legal-representative' ? null : (
        <>
          <TextField
            label={t('powers.maxAmount')}
            hint={t('powers.maxAmountHint')}
            inputMode="decimal"
            value={ceiling}
            onChange={setCeiling}
            error={amountWrong ? t('powers.amountWrong') : undefined}
          />
          <TextField label={t('powers.validTo')} type="date" value={validTo} onChange={setValidTo} />
          <p className={field['field']}>
            <label htmlFor={deedId} className={field['label']}>
              {t('powers.deedFile')}
            </label>
            <input
              id={deedId}
              type="file"
              accept="application/pdf"
              aria-invalid={tried && deedMissing}
              onChange={(event) => setDeed(event.currentTarget.files?.[0] ?? null)}
            />
          </p>
          {tried && deedMissing ? <p className={field['error']}>{t('powers.deedMissing')}</p> : null}
        </>
      )}
      <Button kind="main" type="submit" isDisabled={declare.isPending}>
        {t('powers.declare')}
      </Button>
    </form>
  );
}

/** Sends the deed as it is; gives its hash. */
async function stored(engagement: string, deed: File): Promise<string> {
  const reply = await fetch(`/api/engagements/${engagement}/power-deeds`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/pdf', 'accept-language': document.documentElement.lang },
    body: deed,
  });
  const answer: unknown = await reply.json();
  if (!reply.ok) throw answer;
  return (answer as components['schemas']['DeedStored']).sha256;
}
