import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { ActForm } from '../execution/act-form.tsx';
import { PARTY_ROLES, type PartyRole } from '../people/party-roles.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';

interface LendProps {
  readonly engagement: string;
  readonly side: 'startup' | 'industrial';
  readonly colleagues: readonly { readonly person: string; readonly name: string }[];
}

/** Lends a role of one's side to a colleague, until a day. */
export function LendRole({ engagement, side, colleagues }: LendProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const roles: readonly PartyRole[] = PARTY_ROLES[side];
  const [to, setTo] = useState(colleagues[0]?.person ?? '');
  const [role, setRole] = useState<PartyRole>(roles[0] ?? 'su-counsel');
  const [until, setUntil] = useState('');
  const lend = api.useMutation('post', '/api/engagements/{id}/lent-roles', {
    onSuccess: async () => {
      setUntil('');
      await cache.invalidateQueries();
    },
  });
  const submit = () => lend.mutate({ params: { path: { id: engagement } }, body: { to, role, until } });
  return (
    <ActForm label={t('lent.lend')} doing={lend} complete={until !== ''} onSubmit={submit}>
      {(tried) => (
        <>
          <SelectField
            label={t('workList.to')}
            options={colleagues.map(({ person, name }) => ({ value: person, label: name }))}
            value={to}
            onChange={setTo}
          />
          <SelectField
            label={t('lent.role')}
            options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
            value={role}
            onChange={setRole}
          />
          <TextField
            label={t('lent.until')}
            type="date"
            value={until}
            onChange={setUntil}
            error={tried && until === '' ? t('workList.dayMissing') : undefined}
          />
        </>
      )}
    </ActForm>
  );
}
