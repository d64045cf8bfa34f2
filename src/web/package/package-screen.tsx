import { useTranslation } from 'react-i18next';
import { later } from '../app/later.tsx';
import { DraftLine } from '../negotiation/draft-line.tsx';
import { ScreenLink } from '../negotiation/screen-link.tsx';
import type { Draft } from '../negotiation/use-draft.ts';
import { type Clause, type Engagement, type Guidance, useCheck } from '../negotiation/use-engagement.ts';
import { chooseTogether, comingOption, type Together } from './choose-together.ts';
import styles from './package.module.css';
import { PackageColumn } from './package-column.tsx';

const ClauseFaults = later(async () => (await import('../clause/clause-faults.tsx')).ClauseFaults);
const DraftClashes = later(async () => (await import('../negotiation/draft-clashes.tsx')).DraftClashes);
const ReadyPackages = later(async () => (await import('./ready-packages.tsx')).ReadyPackages);

interface ScreenProps {
  readonly engagement: Engagement;
  readonly inScope: readonly Clause[];
  readonly trio: readonly Clause[];
  readonly words: Guidance;
  readonly draft: Draft;
}

/** The three that are traded against each other, answered as one: ready packages, options side by side, what clashes and how it is mended. */
export function PackageScreen({ engagement, inScope, trio, words, draft }: ScreenProps) {
  const { t } = useTranslation();
  const { data: check } = useCheck(engagement.engagement);
  const { you } = engagement;
  const names = trio.map(({ clause }) => clause);
  const choose = (options: Together) => {
    if (you === null) return;
    draft.edit(chooseTogether(options, you.side, trio, words.clauses));
    void draft.flush();
  };
  return (
    <>
      <p>{t('engagement.packageWhy')}</p>
      <DraftLine draft={draft} />
      {draft.clashes.length === 0 ? null : <DraftClashes draft={draft} guidance={words} />}
      <ReadyPackages
        {...{ engagement, trio, words }}
        coming={Object.fromEntries(trio.map((at) => [at.clause, comingOption(draft.content, at)]))}
        onTake={choose}
      />
      <section aria-labelledby="each">
        <h2 id="each">{t('package.each')}</h2>
        <p>{t('package.eachHint')}</p>
        <div className={styles['columns']}>
          {trio.map((at) => {
            const known = words.clauses.find(({ id }) => id === at.clause);
            if (known === undefined) return null;
            return (
              <PackageColumn
                key={at.clause}
                {...{ engagement, at, known, words, draft, check }}
                onChoose={(option) => choose({ [at.clause]: option })}
              />
            );
          })}
        </div>
      </section>
      <section aria-labelledby="together">
        <h2 id="together">{t('package.together')}</h2>
        <ClauseFaults clauses={names} {...{ inScope, words, draft, check }} />
        <p>
          <ScreenLink engagement={engagement.engagement} screen="turn">
            {t('engagement.prepareAndSend')}
          </ScreenLink>
        </p>
      </section>
    </>
  );
}
