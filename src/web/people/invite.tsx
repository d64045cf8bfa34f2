import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useSentence } from '../app/sentence-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { PARTY_ROLES, type PartyRole } from './party-roles.ts';

/** Invites somebody into one's company, in a role of the side that one stands on. */
export function Invite({ company, own }: { readonly company: string; readonly own: readonly string[] }) {
  const { t, i18n } = useTranslation();
  const roles: readonly PartyRole[] = own.some((role) => role.startsWith('ind-'))
    ? PARTY_ROLES.industrial
    : PARTY_ROLES.startup;
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<PartyRole>(roles[1] ?? roles[0] ?? 'su-counsel');
  const invite = api.useMutation('post', '/api/companies/{id}/invitations');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate({
      params: { path: { id: company } },
      body: { email, roles: [role], language: i18n.language === 'en' ? 'en' : 'fr' },
    });
  };
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'Europe/Paris' });
  return (
    <details>
      <summary>{t('account.invite')}</summary>
      <form onSubmit={submit}>
        <TextField
          label={t('account.inviteEmail')}
          type="email"
          inputMode="email"
          value={email}
          onChange={setEmail}
          error={useSentence(invite.error)}
          isRequired
        />
        <SelectField
          label={t('account.inviteRole')}
          options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
          value={role}
          onChange={setRole}
        />
        <Button type="submit" isDisabled={email.trim() === '' || invite.isPending}>
          {t('account.inviteSend')}
        </Button>
        {invite.isSuccess ? (
          <Notice kind="done">{t('account.invited', { date: day.format(new Date(invite.data.expiresAt)) })}</Notice>
        ) : null}
      </form>
    </details>
  );
}
