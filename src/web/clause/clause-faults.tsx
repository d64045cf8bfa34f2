import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDefined } from '../../domain/memorandum/format/format-value.ts';
import { forOption } from '../../domain/memorandum/values/for-option.ts';
import { isWithinTurn, repairing } from '../negotiation/apply-repair.ts';
import type { Draft } from '../negotiation/use-draft.ts';
import type { Check, CheckFault, Clause, Guidance } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import { Button } from '../ui/button.tsx';
import styles from './clause.module.css';

interface FaultsProps {
  /** The clauses that are looked at. */
  readonly clauses: readonly string[];
  readonly inScope: readonly Clause[];
  readonly words: Guidance;
  readonly draft: Draft;
  readonly check: Check | undefined;
}

type Change = CheckFault['repairs'][number]['changes'][number];

/** What the rules say against these clauses with the rest as it stands, why, and the smallest change that mends it. */
export function ClauseFaults({ clauses, inScope, words, draft, check }: FaultsProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const [repaired, setRepaired] = useState(false);
  const about = (check?.faults ?? []).filter((fault) => clauses.some((clause) => concerns(fault, clause)));
  return (
    <div aria-live="polite">
      {repaired ? <p>✓ {t('clause.repaired')}</p> : null}
      {about.length === 0 ? null : (
        <>
          <h3>{t('clause.faults')}</h3>
          <ul className={styles['faults']}>
            {about.map((fault) => {
              // The cheapest first; one that a turn can make before one that it cannot.
              const doable = fault.repairs.find(({ changes }) => isWithinTurn(changes, inScope));
              const cheapest = doable ?? fault.repairs[0];
              return (
                <li key={fault.rule} className={fault.severity === 'blocks' ? styles['fault'] : styles['warning']}>
                  <p>
                    <strong>
                      {fault.severity === 'blocks' ? '✕' : '!'} {t(`clause.severity-${fault.severity}`)}
                    </strong>{' '}
                    ({fault.rule}) {say(fault.explanation)}
                  </p>
                  {fault.reason === null ? null : <p>{say(fault.reason)}</p>}
                  {cheapest === undefined ? null : (
                    <>
                      <p>{t('clause.repair')}</p>
                      <ul>
                        {cheapest.changes.map((change) => (
                          <li key={`${change.clause}/${'parameter' in change ? change.parameter : ''}`}>
                            <ChangeWords change={change} words={words} />
                          </li>
                        ))}
                      </ul>
                      {doable === undefined ? null : (
                        <Button
                          onPress={() => {
                            draft.edit(repairing(doable.changes, inScope));
                            void draft.flush();
                            setRepaired(true);
                          }}
                        >
                          {t('clause.applyRepair')}
                        </Button>
                      )}
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

function ChangeWords({ change, words }: { readonly change: Change; readonly words: Guidance }) {
  const { t } = useTranslation();
  const { say, language } = useWords();
  const known = words.clauses.find(({ id }) => id === change.clause);
  const clause = known === undefined ? change.clause : say(known.title);
  if ('parameter' in change) {
    const parameter = known?.parameters.find(({ name }) => name === change.parameter);
    if (parameter === undefined) return null;
    const shown = change.to === null ? '–' : formatDefined(change.to as never, forOption(parameter, ''), language);
    return t('clause.repairClause', { clause, to: `${say(parameter.label)} = ${shown}` });
  }
  if (change.to === null) return t('clause.repairOut', { clause });
  const option = known?.options.find(({ id }) => id === change.to);
  return t('clause.repairClause', { clause, to: option === undefined ? change.to : say(option.label) });
}

function concerns(fault: CheckFault, clause: string): boolean {
  return (
    fault.conflict.some((choice) => choice.startsWith(`${clause}:`)) ||
    fault.values.some((value) => value.startsWith(`${clause}.`)) ||
    fault.pointer?.startsWith(`/clauses/${clause}/`) === true
  );
}
