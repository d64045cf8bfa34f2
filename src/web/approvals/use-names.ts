import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';

export type Person = components['schemas']['EngagementPeople']['items'][number];

/** Gives names to people of one's own side; who said none, or left, is a colleague. */
export function useNames(people: readonly Person[]) {
  const { t } = useTranslation();
  const nameOf = (person: string) => people.find((one) => one.person === person)?.name || t('approvals.colleague');
  return { nameOf, namesOf: (persons: readonly string[]) => persons.map(nameOf).join(', ') };
}
