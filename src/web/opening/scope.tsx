import { useTranslation } from 'react-i18next';
import type { ClauseId } from '../../domain/ids.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import { useWords } from '../negotiation/use-words.ts';
import { Choices } from '../ui/choices.tsx';
import { neededClauses, type OpeningChoices } from './opening-choices.ts';

interface ScopeProps {
  readonly library: Library;
  readonly choices: OpeningChoices;
  readonly onChange: (leftOut: readonly ClauseId[]) => void;
}

/** The clauses that the answers bring in: those that every memorandum has, those that were called for, those that may be left out. */
export function Scope({ library, choices, onChange }: ScopeProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const needed = neededClauses(library, choices);
  const of = (need: 'mandatory' | 'conditional' | 'optional') => needed.filter((clause) => clause.need === need);
  const optional = of('optional');
  return (
    <section aria-labelledby="scope">
      <h2 id="scope">{t('opening.scope')}</h2>
      <p role="status">{t('opening.scopeCount', { count: needed.length - choices.leftOut.length })}</p>
      {(['mandatory', 'conditional'] as const).map((need) =>
        of(need).length === 0 ? null : (
          <div key={need}>
            <h3>{t(`opening.scope-${need}`)}</h3>
            <ul>
              {of(need).map((clause) => (
                <li key={clause.id}>{say(clause.title)}</li>
              ))}
            </ul>
          </div>
        ),
      )}
      {optional.length === 0 ? null : (
        <Choices
          legend={t('opening.scope-optional')}
          hint={t('opening.optionalHint')}
          pick="several"
          options={optional.map((clause) => ({ value: clause.id, label: say(clause.title) }))}
          value={optional.flatMap(({ id }) => (choices.leftOut.includes(id) ? [] : [id]))}
          onChange={(kept) => onChange(optional.flatMap(({ id }) => (kept.includes(id) ? [] : [id])))}
        />
      )}
    </section>
  );
}
