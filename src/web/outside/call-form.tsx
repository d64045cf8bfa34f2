import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endOfDay } from '../actions/end-of-day.ts';
import { useAct } from '../api/use-act.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Who is called: all three are asked, folded until it is wanted. For an adviser a date, too. */
export function CallForm({ id, rev, office }: { readonly id: string; readonly rev: number; readonly office: Office }) {
  const { t } = useTranslation();
  const [who, setWho] = useState({ name: '', organisation: '', email: '', until: '' });
  const [tried, setTried] = useState(false);
  const invite = useAct(id, 'adviser');
  const name = useAct(id, 'mediator');
  const doing = office === 'adviser' ? invite : name;
  const fault = doing.sentence;
  const asked = office === 'adviser' ? FIELDS : FIELDS.filter((field) => field !== 'until');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (asked.some((field) => who[field].trim() === '')) return;
    const person = { name: who.name.trim(), organisation: who.organisation.trim(), email: who.email.trim() };
    if (office === 'adviser') invite.mutate({ rev, body: { ...person, until: endOfDay(who.until) } });
    else name.mutate({ rev, body: person });
  };
  return (
    <details>
      <summary>{t(`outside.${office}.call`)}</summary>
      <form onSubmit={submit}>
        {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
        <p>{t('outside.form.independent')}</p>
        {asked.map((field) => (
          <TextField
            key={field}
            label={t(`outside.form.${field}`)}
            type={(field === 'until' ? 'date' : field === 'email' ? 'email' : 'text') as 'text'}
            value={who[field]}
            onChange={(value) => setWho({ ...who, [field]: value })}
            error={tried && who[field].trim() === '' ? t('outside.form.missing') : undefined}
          />
        ))}
        <Button type="submit" isDisabled={doing.isPending}>
          {t(`outside.${office}.call`)}
        </Button>
      </form>
    </details>
  );
}

type Office = 'adviser' | 'mediator';
const FIELDS = ['name', 'organisation', 'email', 'until'] as const;
