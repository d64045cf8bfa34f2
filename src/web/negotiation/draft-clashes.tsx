import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import type { Piece } from './merge-drafts.ts';
import { MoveLine } from './move-line.tsx';
import styles from './negotiation.module.css';
import type { Draft } from './use-draft.ts';
import type { Guidance } from './use-engagement.ts';
import { useWords } from './use-words.ts';

interface ClashesProps {
  readonly draft: Draft;
  readonly guidance: Guidance | undefined;
}

/** What two colleagues wrote in the same place, side by side: one of the two is kept. */
export function DraftClashes({ draft, guidance }: ClashesProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  return (
    <section role="alert" className={styles['clash']} aria-labelledby="clash">
      <h2 id="clash">{t('draft.clashTitle')}</h2>
      <p>{t('draft.clashWhy')}</p>
      {draft.clashes.map((clash) => {
        const known = guidance?.clauses.find(({ id }) => id === clash.clause);
        return (
          <div key={clash.key}>
            <h3>{known === undefined ? t('draft.clashMessage') : say(known.title)}</h3>
            <div className={styles['versions']}>
              {(['mine', 'theirs'] as const).map((whose) => (
                <div key={whose}>
                  <h4>{t(`draft.${whose}`)}</h4>
                  <Written piece={clash[whose]} guidance={guidance} />
                  <Button onPress={() => draft.resolve(clash, whose)}>
                    {t(whose === 'mine' ? 'draft.keepMine' : 'draft.keepTheirs')}
                  </Button>
                </div>
              ))}
            </div>
          </div>
        );
      })}
    </section>
  );
}

function Written({ piece, guidance }: { readonly piece: Piece; readonly guidance: Guidance | undefined }) {
  const { t } = useTranslation();
  if (piece === undefined) return <p>{t('draft.empty')}</p>;
  if (typeof piece === 'string') return <p className={styles['quote']}>{piece}</p>;
  return (
    <ul>
      <MoveLine move={piece} guidance={guidance} />
    </ul>
  );
}
