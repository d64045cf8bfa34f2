import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { LendRole } from './lend-role.tsx';

type Loans = components['schemas']['LentRoles']['items'];
type Person = components['schemas']['EngagementPeople']['items'][number];

interface LentProps {
  readonly engagement: string;
  readonly side: Person['side'];
  readonly me: string;
  /** Of one's own side. */
  readonly people: readonly Person[];
}

/** Roles that colleagues hold for a time in this engagement; nobody beyond the side learns of them. */
export function LentRoles(props: LentProps) {
  const { t } = useTranslation();
  const query = api.useQuery('get', '/api/engagements/{id}/lent-roles', { params: { path: { id: props.engagement } } });
  return (
    <section aria-labelledby="lent">
      <h2 id="lent">{t('lent.title')}</h2>
      <p>{t('lent.intro')}</p>
      <Answer query={query}>{({ items }) => <OfSide {...props} loans={items} />}</Answer>
    </section>
  );
}

function OfSide({ engagement, side, me, people, loans }: LentProps & { readonly loans: Loans }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const cache = useQueryClient();
  const end = api.useMutation('delete', '/api/engagements/{id}/lent-roles/{loan}', {
    onSuccess: () => cache.invalidateQueries(),
  });
  const fault = useSentence(end.error);
  const colleagues = people.filter(({ person, verified }) => verified && person !== me);
  return (
    <>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      {loans.length === 0 ? <p>{t('lent.none')}</p> : null}
      <ul>
        {loans.map(({ id, role, to, by, until, state }) => (
          <li key={id}>
            {t(`lent.${state}`, { name: to.name, role: t(`roles.${role}`), giver: by.name, date: day(until) })}{' '}
            <Button
              kind="quiet"
              isDisabled={end.isPending}
              onPress={() => end.mutate({ params: { path: { id: engagement, loan: id } } })}
            >
              {t('lent.end', { name: to.name })}
            </Button>
          </li>
        ))}
      </ul>
      {colleagues.length === 0 ? null : <LendRole engagement={engagement} side={side} colleagues={colleagues} />}
    </>
  );
}
