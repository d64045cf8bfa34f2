import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { withKeys } from '../ui/with-keys.ts';
import { useOrigins } from './origins.ts';
import styles from './reading.module.css';

export type ReadingBlock = components['schemas']['Reading']['blocks'][number];
type Line = Extract<ReadingBlock, { kind: 'line' }>;
type Span = Line['spans'][number];

/** Words with their fate: never told by colour alone, and named to whoever hears them. */
export function Spans({ spans }: { readonly spans: readonly Span[] }) {
  const { t, i18n } = useTranslation();
  const origins = useOrigins();
  return withKeys(spans).map(({ key, item: span }, place) => {
    const words = <Words inline={span.inline} />;
    if (span.change === 'same') return <span key={key}>{words}</span>;
    const added = span.change === 'inserted';
    const Tag = added ? 'ins' : 'del';
    const next = spans[place + 1];
    // One mark for words struck and those in their place, by the same hand.
    const goesOn = next !== undefined && next.change !== 'same' && next.origin === span.origin;
    const mark = goesOn || span.origin === undefined ? undefined : origins?.get(span.origin);
    return (
      <Tag key={key}>
        <span className="visually-hidden" lang={i18n.language}>
          {t(added ? 'reading.added' : 'reading.removed')}
        </span>
        {words}
        <span className="visually-hidden" lang={i18n.language}>
          {mark === undefined ? '' : `, ${mark.words}`}
          {t('reading.end')}
        </span>
        {mark === undefined ? null : (
          <sup aria-hidden="true" className={styles['origin']}>
            {mark.short}
          </sup>
        )}
      </Tag>
    );
  });
}

function Words({ inline }: { readonly inline: Span['inline'] }) {
  if (inline.kind === 'strong') return <strong>{inline.text}</strong>;
  if (inline.kind === 'emphasis') return <em>{inline.text}</em>;
  if (inline.kind === 'blank') return <span className={styles['blank']}>{inline.text}</span>;
  return inline.text;
}
