import { useTranslation } from 'react-i18next';
import { useDates } from '../negotiation/use-dates.ts';
import type { Request } from './use-approvals.ts';
import { type Person, useNames } from './use-names.ts';
import { VerdictList } from './verdict-list.tsx';

/** What was asked before and how it ended, the newest first. */
export function PastRequests({
  requests,
  people,
}: {
  readonly requests: readonly Request[];
  readonly people: readonly Person[];
}) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  const { nameOf } = useNames(people);
  const past = requests.filter(({ state }) => state !== 'open').toReversed();
  if (past.length === 0) return null;
  return (
    <>
      <h3>{t('approvals.past')}</h3>
      <ol reversed>
        {past.map(({ request, state, author, askedAt, verdicts }) => (
          <li key={request}>
            <strong>{t(`approvals.states.${state}`)}</strong>{' '}
            {t('approvals.askedBy', { name: nameOf(author), at: dayTime(askedAt) })}
            <VerdictList verdicts={verdicts} people={people} />
          </li>
        ))}
      </ol>
    </>
  );
}
