import { useTranslation } from 'react-i18next';
import { useDates } from '../negotiation/use-dates.ts';
import type { Request } from './use-approvals.ts';
import { type Person, useNames } from './use-names.ts';

/** The words given so far, with their reasons. */
export function VerdictList({ verdicts, people }: Pick<Request, 'verdicts'> & { readonly people: readonly Person[] }) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  const { nameOf } = useNames(people);
  if (verdicts.length === 0) return null;
  return (
    <ul>
      {verdicts.map(({ person, verdict, reason, at, inPlaceOf }) => (
        <li key={`${person} ${verdict}`}>
          {t(`approvals.verdicts.${verdict}`, { name: nameOf(person), at: dayTime(at) })}
          {inPlaceOf === null ? null : ` ${t('approvals.inPlaceOf', { name: nameOf(inPlaceOf) })}`}
          {reason === null ? null : <blockquote>{reason}</blockquote>}
        </li>
      ))}
    </ul>
  );
}
