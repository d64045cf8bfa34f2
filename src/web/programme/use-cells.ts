import { useTranslation } from 'react-i18next';
import type { ListColumn } from '../../domain/monitoring/portfolio/list-columns.ts';
import { REGIONS } from '../../domain/programme/regions.ts';
import { SECTORS } from '../../domain/programme/sectors.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { useNumbers } from '../portfolio/use-numbers.ts';
import type { Followed } from './shapes.ts';

/** What stands in a column for an engagement, in words. */
export function useCells(): (line: Followed, column: ListColumn) => string {
  const { t, i18n } = useTranslation('programme');
  const { t: common } = useTranslation();
  const { day } = useDates();
  const { share } = useNumbers();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const dayOf = (at: string | null) => (at === null ? '–' : day(at));
  const awaited = ({ awaiting, names }: Followed) => {
    if (awaiting === 'none') return t('awaiting.none');
    return awaiting === 'both' ? t('awaiting.both') : names[awaiting];
  };
  const cells: { readonly [column in ListColumn]: (line: Followed) => string } = {
    call: ({ names }) => names.call,
    stage: ({ stage }) => common(`stages.${stage}`),
    stageSince: ({ stageSince }) => day(stageSince),
    awaiting: awaited,
    awaitingSince: ({ awaiting, awaitingSince }) => (awaiting === 'none' ? '–' : day(awaitingSince)),
    lastProgress: ({ lastProgress }) => day(lastProgress),
    nextDeadlineAt: ({ nextDeadlineAt }) => dayOf(nextDeadlineAt),
    clauses: ({ clauses }) => (clauses.total === 0 ? '–' : t('list.clausesOf', { ...clauses })),
    sign: ({ sign }) => (sign === null ? '–' : t(`today.kinds.${sign}`)),
    stall: ({ stall }) => share(stall),
    action: ({ action }) => (action === null ? '–' : t(`acts.kinds.${action}`)),
    sector: ({ sector }) => (sector === null ? '–' : SECTORS[sector][language]),
    region: ({ region }) => (region === null ? '–' : REGIONS[region].name),
    cohort: ({ cohort }) => cohort,
    began: ({ began }) => day(began),
    breaches: ({ breaches }) => String(breaches),
    officer: ({ officer }) => (officer === null ? t('list.nobody') : officer.name || t('list.unnamed')),
  };
  return (line, column) => cells[column](line);
}
