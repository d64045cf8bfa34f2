import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useTitle } from '../app/use-title.ts';
import { PARTY_ROLES, type PartyRole } from '../people/party-roles.ts';
import { RegisterCard, useRegister } from '../people/register-card.tsx';
import { type SirenState, sirenState } from '../people/siren-state.ts';
import { useMe } from '../people/use-me.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Says for which company one acts: its SIREN, judged while it is typed, its name, one's own and one's position. */
export function DeclareCompany() {
  const { t } = useTranslation();
  useTitle(t('company.title'));
  return (
    <>
      <h1>{t('company.title')}</h1>
      <Answer query={useMe()}>{({ name }) => <Declaration known={name} />}</Answer>
    </>
  );
}

function Declaration({ known }: { readonly known: string }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState(false);
  /** Null until typed: then the register's name stands in the field. */
  const [own, setOwn] = useState<string | null>(null);
  const [personName, setPersonName] = useState(known);
  const [side, setSide] = useState<keyof typeof PARTY_ROLES>('startup');
  const [roles, setRoles] = useState<readonly PartyRole[]>([]);
  const declare = api.useMutation('post', '/api/companies', { onSuccess: () => cache.invalidateQueries() });
  const fault = useSentence(declare.error);
  const siren = sirenState(typed);
  const register = useRegister(siren.kind === 'good' ? siren.siren : null);
  const name = own ?? register.data?.card?.name ?? '';
  const sirenFault = useSirenFault(siren, left);
  const ready = siren.kind === 'good' && name.trim() !== '' && personName.trim() !== '' && roles.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (siren.kind !== 'good') return;
    declare.mutate({
      body: { siren: siren.siren, name: name.trim(), personName: personName.trim(), roles: [...roles] },
    });
  };
  if (declare.isSuccess)
    return (
      <Notice kind="done">
        <p>{t(declare.data.standing === 'active' ? 'company.active' : 'company.requested')}</p>
        <p>{t('company.unverified')}</p>
        <p>
          <Link to="/">{t('invitation.next')}</Link>
        </p>
      </Notice>
    );
  return (
    <form onSubmit={submit}>
      <p>{t('company.intro')}</p>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      <TextField
        label={t('company.siren')}
        hint={t('company.sirenHint')}
        inputMode="numeric"
        value={typed}
        onChange={setTyped}
        onBlur={() => setLeft(true)}
        error={sirenFault}
        isRequired
      />
      <p role="status">{siren.kind === 'good' ? `✓ ${t('company.sirenGood')}` : ''}</p>
      {siren.kind === 'good' ? <RegisterCard siren={siren.siren} name={name} /> : null}
      <TextField
        label={t('company.name')}
        hint={t('company.nameHint')}
        autoComplete="organization"
        value={name}
        onChange={setOwn}
        isRequired
      />
      <TextField
        label={t('company.personName')}
        hint={t('company.personNameHint')}
        autoComplete="name"
        value={personName}
        onChange={setPersonName}
        isRequired
      />
      <Choices
        legend={t('company.side')}
        pick="one"
        options={(['startup', 'industrial'] as const).map((value) => ({ value, label: t(`company.${value}`) }))}
        value={[side]}
        onChange={([chosen]) => {
          setSide(chosen ?? side);
          setRoles([]);
        }}
      />
      <Choices
        legend={t('company.role')}
        pick="several"
        options={PARTY_ROLES[side].map((value) => ({ value, label: t(`roles.${value}`) }))}
        value={roles}
        onChange={setRoles}
      />
      <Button kind="main" type="submit" isDisabled={!ready || declare.isPending}>
        {t('company.declare')}
      </Button>
    </form>
  );
}

/** While digits are missing nothing is wrong yet; once the field is left, or the number is whole, it is said. */
function useSirenFault(siren: SirenState, left: boolean): string | undefined {
  const { t } = useTranslation();
  if (siren.kind === 'wrong') return t('company.sirenWrong');
  if (siren.kind === 'too-long') return t('company.sirenTooLong');
  if (siren.kind === 'short' && left) return t('company.sirenLength', { missing: siren.missing });
  return undefined;
}
