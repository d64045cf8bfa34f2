import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SECTOR_CODES, SECTORS } from '../../domain/programme/sectors.ts';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { contentOf, faultsOf, isOld, type Typed, typedOf } from './profile-state.ts';

interface FormProps {
  readonly company: string;
  /** Null before the first. */
  readonly known: components['schemas']['Profile'] | null;
}

const LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** The profile as its company keeps it; each save is against what was read. */
export function ProfileForm({ company, known }: FormProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const [typed, setTyped] = useState(typedOf(known));
  const [tried, setTried] = useState(false);
  const save = api.useMutation('put', '/api/companies/{id}/profile');
  const fault = useSentence(save.error);
  const faults = faultsOf(typed);
  const said = (field: keyof Typed) => {
    const found = tried ? faults[field] : undefined;
    return found === undefined ? undefined : t(`profile.${found}`);
  };
  const set = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const rev = save.data?.rev ?? known?.rev ?? 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const headers = { 'If-Match': `"${rev}"` };
    save.mutate({ params: { path: { id: company } }, headers, body: contentOf(typed) });
  };
  const sectors = SECTOR_CODES.map((value) => ({ value, label: SECTORS[value][language] })).sort((one, other) =>
    one.label.localeCompare(other.label, language),
  );
  return (
    <form onSubmit={submit} noValidate>
      {known !== null && save.data === undefined && isOld(known.confirmedAt, Date.now()) ? (
        <Notice kind="info">{t('profile.old')}</Notice>
      ) : null}
      <TextArea
        label={t('profile.summary')}
        hint={t('profile.summaryHint')}
        rows={8}
        maxLength={1_500}
        value={typed.summary}
        onChange={(summary) => set({ summary })}
        error={said('summary')}
      />
      <TextArea
        label={t('profile.seeks')}
        hint={t('profile.seeksHint')}
        maxLength={1_000}
        value={typed.seeks}
        onChange={(seeks) => set({ seeks })}
      />
      <Choices
        legend={t('profile.sectors')}
        hint={t('profile.sectorsHint')}
        pick="several"
        options={sectors}
        value={typed.sectors}
        onChange={(chosen) => set({ sectors: chosen })}
        error={said('sectors')}
      />
      <TextField
        label={t('profile.technologies')}
        hint={t('profile.technologiesHint')}
        value={typed.technologies}
        onChange={(technologies) => set({ technologies })}
        error={said('technologies')}
      />
      <SelectField
        label={t('profile.trl')}
        options={[
          { value: '', label: t('profile.noTrl') },
          ...LEVELS.map((level) => ({ value: level, label: `TRL ${level}` })),
        ]}
        value={typed.trl}
        onChange={(trl) => set({ trl })}
      />
      <TextField
        label={t('profile.website')}
        hint={t('profile.websiteHint')}
        type="url"
        value={typed.website}
        onChange={(website) => set({ website })}
        error={said('website')}
      />
      <Choices
        legend={t('profile.shownLegend')}
        pick="several"
        options={[{ value: 'shown', label: t('profile.shown') }]}
        value={typed.shown ? ['shown'] : []}
        onChange={(chosen) => set({ shown: chosen.length > 0 })}
      />
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <Button kind="main" type="submit" isDisabled={save.isPending}>
        {t('common.save')}
      </Button>
      {save.data === undefined ? null : (
        <Notice kind="done">
          {t('profile.saved')}{' '}
          {save.data.shown ? (
            <a href={`/directory/${company}?lang=${language}`}>{t('profile.seen')}</a>
          ) : (
            t('profile.hidden')
          )}
        </Notice>
      )}
    </form>
  );
}
