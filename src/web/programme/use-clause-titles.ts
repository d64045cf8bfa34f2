import { useTranslation } from 'react-i18next';
import { useGuidance } from '../negotiation/use-engagement.ts';

/** What a clause is called, as the newest library has it; its id where that does not hold it, or has not come yet. */
export function useClauseTitles(): (clause: string) => string {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const { data } = useGuidance('current');
  const titles = new Map(data?.clauses.map(({ id, title }) => [String(id), title[language]]));
  return (clause) => titles.get(clause) ?? clause;
}
