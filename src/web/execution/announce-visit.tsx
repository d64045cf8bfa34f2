import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ActForm } from './act-form.tsx';

/** Who comes, where, from when to when, and until when their insurance certificate holds. */
export function AnnounceVisit({ id, rev }: { readonly id: string; readonly rev: number }) {
  const { t } = useTranslation();
  const [site, setSite] = useState('');
  const [people, setPeople] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [certificate, setCertificate] = useState('');
  const announcing = useAct(id, 'visits');
  const visitors = people
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const place = site.trim();
  const announce = () => {
    const insured = certificate === '' ? {} : { certificateUntil: certificate };
    const clear = () => {
      for (const empty of [setSite, setPeople, setFrom, setUntil, setCertificate]) empty('');
    };
    announcing.mutate({ rev, body: { from, until, ...insured, site: place, visitors } }, { onSuccess: clear });
  };
  const complete = place !== '' && visitors.length > 0 && from !== '' && until !== '';
  return (
    <ActForm label={t('execution.announceVisit')} doing={announcing} complete={complete} onSubmit={announce}>
      {(tried) => {
        const missing = (value: string) => (tried && value === '' ? t('execution.missing') : undefined);
        return (
          <>
            <TextField
              label={t('execution.visitSite')}
              value={site}
              onChange={setSite}
              maxLength={200}
              error={missing(place)}
            />
            <TextArea
              label={t('execution.visitors')}
              hint={t('execution.visitorsHint')}
              rows={3}
              value={people}
              onChange={setPeople}
              error={missing(visitors.join(''))}
            />
            <TextField
              label={t('execution.firstDay')}
              type="date"
              value={from}
              onChange={setFrom}
              error={missing(from)}
            />
            <TextField
              label={t('execution.lastDay')}
              type="date"
              value={until}
              onChange={setUntil}
              error={missing(until)}
            />
            <TextField
              label={t('execution.certificateUntil')}
              hint={t('execution.certificateHint')}
              type="date"
              value={certificate}
              onChange={setCertificate}
            />
          </>
        );
      }}
    </ActForm>
  );
}
