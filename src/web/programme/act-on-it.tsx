import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import styles from './programme.module.css';
import type { ActionKind } from './shapes.ts';
import { useIntervention } from './use-intervention.ts';

interface ActProps {
  readonly engagement: string;
  readonly names: { readonly startup: string; readonly industrial: string };
  /** What is proposed; null where nothing is. */
  readonly proposed: Exclude<ActionKind, 'redirect'> | null;
}

const KINDS = ['remind', 'call', 'offer-adviser', 'offer-mediation', 'extend', 'redirect'] as const;

/** One press does what is proposed; another act, or a word for colleagues, is one press further. */
export function ActOnIt({ engagement, names, proposed }: ActProps) {
  const { t } = useTranslation('programme');
  const act = useIntervention();
  const fault = useSentence(act.error);
  const path = { params: { path: { id: engagement } } };
  return (
    <div className={styles['acts']}>
      <p role="status">{act.isSuccess ? t('acts.done', { action: t(`actions.${act.data.kind}`) }) : null}</p>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      {proposed === null ? null : (
        <Button
          kind="main"
          isDisabled={act.isPending}
          aria-label={t('acts.doIt', { action: t(`acts.kinds.${proposed}`), ...names })}
          onPress={() => act.mutate({ ...path, body: { kind: proposed } })}
        >
          {t(`acts.kinds.${proposed}`)}
        </Button>
      )}
      <details>
        <summary>{t('acts.other')}</summary>
        <OtherAct first={proposed ?? 'remind'} busy={act.isPending} onAct={(body) => act.mutate({ ...path, body })} />
      </details>
    </div>
  );
}

interface OtherProps {
  readonly first: ActionKind;
  readonly busy: boolean;
  readonly onAct: (body: { kind: ActionKind; offer?: string; note?: string }) => void;
}

function OtherAct({ first, busy, onAct }: OtherProps) {
  const { t, i18n } = useTranslation('programme');
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const [kind, setKind] = useState<ActionKind>(first);
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState('');
  const offers = api.useQuery('get', '/api/monitoring/offers', {}, { enabled: kind === 'redirect' });
  const items = offers.data?.items ?? [];
  const offer = kind === 'redirect' ? (items.find(({ id }) => id === chosen) ?? items[0])?.id : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = note.trim();
    onAct({ kind, ...(offer === undefined ? {} : { offer }), ...(words === '' ? {} : { note: words }) });
    setNote('');
  };
  return (
    <form onSubmit={submit}>
      <SelectField
        label={t('acts.which')}
        options={KINDS.map((value) => ({ value, label: t(`acts.kinds.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      {kind !== 'redirect' ? null : items.length === 0 ? (
        <p role="status">{offers.isPending ? t('acts.offersLoading') : t('acts.noOffers')}</p>
      ) : (
        <SelectField
          label={t('acts.offer')}
          options={items.map(({ id, title, operator }) => ({ value: id, label: `${title[language]} (${operator})` }))}
          value={offer ?? ''}
          onChange={setChosen}
        />
      )}
      <TextArea label={t('acts.note')} hint={t('acts.noteHint')} rows={3} value={note} onChange={setNote} />
      <Button type="submit" isDisabled={busy || (kind === 'redirect' && offer === undefined)}>
        {t('acts.record')}
      </Button>
    </form>
  );
}
