import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PUBLICATION_KIND_LABELS } from '../../messages/execution-labels.ts';
import { useAct } from '../api/use-act.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ActForm } from './act-form.tsx';

const KINDS = ['article', 'talk', 'poster', 'thesis', 'other'] as const;

interface SubmitProps {
  readonly id: string;
  readonly rev: number;
  readonly language: 'fr' | 'en';
}

/** A planned publication, as it is handed to the other side. */
export function SubmitPublication({ id, rev, language }: SubmitProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('article');
  const [plannedOn, setPlannedOn] = useState('');
  const submitting = useAct(id, 'publications');
  return (
    <Described
      label={t('execution.submitPublication')}
      doing={submitting}
      complete={plannedOn !== ''}
      onSay={(text, then) => submitting.mutate({ rev, body: { kind, plannedOn, ...text } }, then)}
    >
      {(tried) => (
        <>
          <SelectField
            label={t('execution.publicationKind')}
            options={KINDS.map((value) => ({ value, label: PUBLICATION_KIND_LABELS[value][language] }))}
            value={kind}
            onChange={setKind}
          />
          <TextField
            label={t('execution.plannedOn')}
            type="date"
            value={plannedOn}
            onChange={setPlannedOn}
            error={tried && plannedOn === '' ? t('execution.missing') : undefined}
          />
        </>
      )}
    </Described>
  );
}

interface AmendProps extends Omit<SubmitProps, 'language'> {
  readonly publication: number;
}

/** The amended text, as it is handed to the other side again. */
export function AmendPublication({ id, rev, publication }: AmendProps) {
  const { t } = useTranslation();
  const amending = useAct(id, 'publications/amendments');
  return (
    <Described
      label={t('execution.amendPublication')}
      doing={amending}
      complete
      onSay={(text, then) => amending.mutate({ rev, body: { publication, ...text } }, then)}
    >
      {() => null}
    </Described>
  );
}

interface DescribedProps {
  readonly label: string;
  readonly doing: Parameters<typeof ActForm>[0]['doing'];
  readonly complete: boolean;
  readonly onSay: (
    text: { readonly title: string; readonly where: string },
    then: { readonly onSuccess: () => void },
  ) => void;
  readonly children: (tried: boolean) => ReactNode;
}

function Described({ label, doing, complete, onSay, children }: DescribedProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [where, setWhere] = useState('');
  const text = { title: title.trim(), where: where.trim() };
  const clear = () => {
    setTitle('');
    setWhere('');
  };
  const missing = (tried: boolean, value: string) => (tried && value === '' ? t('execution.missing') : undefined);
  return (
    <ActForm
      label={label}
      doing={doing}
      complete={complete && text.title !== '' && text.where !== ''}
      onSubmit={() => onSay(text, { onSuccess: clear })}
    >
      {(tried) => (
        <>
          <TextField
            label={t('execution.publicationTitle')}
            value={title}
            onChange={setTitle}
            maxLength={200}
            error={missing(tried, text.title)}
          />
          <TextField
            label={t('execution.publicationWhere')}
            value={where}
            onChange={setWhere}
            maxLength={200}
            error={missing(tried, text.where)}
          />
          {children(tried)}
        </>
      )}
    </ActForm>
  );
}
