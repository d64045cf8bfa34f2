import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../domain/language.ts';
import { milestoneTerms, type Row } from '../../domain/memorandum/milestone-terms.ts';
import { effectiveValues } from '../../domain/memorandum/values/effective.ts';
import { type Engagement, useClauses, useGuidance } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';

const CLAUSE = 'milestones-pilot';

/** How the parties named a milestone and a criterion, by its place; its number alone until that is read, and for whoever may not read it. */
export function useMilestoneWords({ engagement, libraryHash, you }: Engagement): {
  readonly milestone: (index: number) => string;
  readonly criterion: (index: number) => string;
} {
  const { t } = useTranslation();
  const { colon, say } = useWords();
  const table = useClauses(engagement, you !== null);
  const guidance = useGuidance(libraryHash);
  const agreed = table.data?.find(({ clause }) => clause === CLAUSE)?.proposal?.selection;
  const clause = guidance.data?.clauses.find(({ id }) => id === CLAUSE);
  const terms = milestoneTerms(agreed === undefined || clause === undefined ? {} : effectiveValues(clause, agreed));

  /** Typed in one language, or in both. */
  const field = (row: Row | undefined, name: string) => {
    const value = row?.[name];
    if (typeof value === 'string') return say({ fr: value, en: value });
    return isBilingual(value) ? say(value) : '';
  };
  const named = (number: string, words: string) => (words === '' ? number : `${number}${colon}${words}`);
  /** `measurement error, at most 5 (°C)` */
  const measured = (row: Row | undefined) => {
    const [metric, threshold, unit] = ['metric', 'threshold', 'unit'].map((name) => field(row, name));
    const said = [metric, threshold].filter((part) => part !== '').join(', ');
    return unit === '' ? said : `${said} (${unit})`;
  };
  return {
    milestone: (index) =>
      named(t('execution.milestone', { number: index + 1 }), field(terms.gates[index]?.row, 'name')),
    criterion: (index) => named(t('execution.criterion', { number: index + 1 }), measured(terms.criteria[index])),
  };
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;
}
