import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import { api } from '../api/client.ts';
import { ActForm } from '../execution/act-form.tsx';
import { Choices } from '../ui/choices.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { ActProps } from './act-approvals.tsx';
import type { Chain } from './use-approvals.ts';
import { useNames } from './use-names.ts';

interface FormProps extends ActProps {
  readonly chain: Chain | undefined;
  readonly onDone: () => Promise<void>;
}

/** Who approves from now on: one after the other in the order of ticking, or so many of them at once. */
export function ChainForm({ act, engagement, people, chain, onDone }: FormProps) {
  const { t } = useTranslation();
  const { nameOf } = useNames(people);
  const present = (chain?.approvers ?? []).filter((one) => people.some(({ person }) => person === one));
  const [order, setOrder] = useState<Chain['order']>(chain?.order ?? 'sequential');
  const [approvers, setApprovers] = useState<readonly string[]>(present);
  const [wanted, setWanted] = useState(Math.max(1, chain?.needed ?? 1));
  const set = api.useMutation('put', '/api/engagements/{id}/approvals/{act}', { onSuccess: onDone });
  const most = approvers.length;
  const needed = order === 'sequential' ? most : Math.min(wanted, most);
  // Whoever approves a turn has to be able to read the draft.
  const able = ({ person, roles }: (typeof people)[number]) =>
    act === 'signature' ||
    present.includes(person) ||
    roles.some((role) => ROLES_OF_ACT['send-turn'].some((one) => one === role));
  const place = (person: string) =>
    order === 'sequential' && most > 1 && approvers.includes(person)
      ? ` · ${t('approvals.place', { place: approvers.indexOf(person) + 1 })}`
      : '';
  const submit = () =>
    set.mutate({
      params: { path: { id: engagement.engagement, act } },
      body: { order, approvers: [...approvers], needed },
    });
  return (
    <ActForm label={t(`approvals.${act}.set`)} doing={set} complete onSubmit={submit}>
      {() => (
        <>
          <Choices
            legend={t('approvals.who')}
            hint={t('approvals.whoHint')}
            pick="several"
            options={people.filter(able).map(({ person, roles }) => ({
              value: person,
              label: `${nameOf(person)} (${roles.map((role) => t(`roles.${role}`)).join(', ')})${place(person)}`,
            }))}
            value={approvers}
            onChange={setApprovers}
          />
          {most < 2 ? null : (
            <Choices
              legend={t('approvals.order')}
              pick="one"
              options={(['sequential', 'parallel'] as const).map((value) => ({
                value,
                label: t(`approvals.orders.${value}`),
              }))}
              value={[order]}
              onChange={([chosen]) => setOrder(chosen ?? order)}
            />
          )}
          {most < 2 || order === 'sequential' ? null : (
            <SelectField
              label={t('approvals.needed')}
              options={approvers.map((_one, index) => ({ value: `${index + 1}`, label: `${index + 1} / ${most}` }))}
              value={`${needed}`}
              onChange={(chosen) => setWanted(Number(chosen))}
            />
          )}
        </>
      )}
    </ActForm>
  );
}
