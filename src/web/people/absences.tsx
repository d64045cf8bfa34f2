import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { useSentence } from '../app/sentence-of.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { NoteAbsence } from './note-absence.tsx';

type Told = components['schemas']['Absences'];
type Memberships = components['schemas']['Me']['memberships'];

/** When I am away, who stands in for me, and for whom I stand in. */
export function Absences({ memberships }: { readonly memberships: Memberships }) {
  const { t } = useTranslation();
  const query = api.useQuery('get', '/api/me/absences');
  if (memberships.length === 0) return null;
  return (
    <section aria-labelledby="absences">
      <h2 id="absences">{t('absences.title')}</h2>
      <p>{t('absences.intro')}</p>
      <Answer query={query}>{(told) => <Mine told={told} memberships={memberships} />}</Answer>
    </section>
  );
}

function Mine({ told, memberships }: { readonly told: Told; readonly memberships: Memberships }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const cache = useQueryClient();
  const takeBack = api.useMutation('delete', '/api/me/absences/{absence}', {
    onSuccess: () => cache.invalidateQueries(),
  });
  const fault = useSentence(takeBack.error);
  const nameOf = (company: string) => memberships.find((one) => one.company.id === company)?.company.name ?? '';
  const days = (one: { readonly from: string; readonly to: string }) => ({ from: day(one.from), to: day(one.to) });
  return (
    <>
      {fault === undefined ? null : <Notice kind="fault">{fault}</Notice>}
      {told.own.length + told.standingIn.length === 0 ? <p>{t('absences.none')}</p> : null}
      <ul>
        {told.own.map((one) => (
          <li key={one.id}>
            {t('absences.own', { ...days(one), name: one.substitute.name, company: nameOf(one.company) })}{' '}
            <Button
              kind="quiet"
              isDisabled={takeBack.isPending}
              onPress={() => takeBack.mutate({ params: { path: { absence: one.id } } })}
            >
              {t('absences.takeBack')}
            </Button>
          </li>
        ))}
        {told.standingIn.map((one) => (
          <li key={`${one.company}:${one.person.person}:${one.from}`}>
            {t('absences.standingIn', { ...days(one), name: one.person.name, company: nameOf(one.company) })}
          </li>
        ))}
      </ul>
      {told.substitutes.map(({ company, people }) =>
        people.length === 0 ? (
          <p key={company}>{t('absences.nobody', { company: nameOf(company) })}</p>
        ) : (
          <NoteAbsence key={company} company={company} name={nameOf(company)} people={people} />
        ),
      )}
    </>
  );
}
