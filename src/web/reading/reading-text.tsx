import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { withKeys } from '../ui/with-keys.ts';
import { placeOf } from './place-of.ts';
import styles from './reading.module.css';
import { type ReadingBlock, Spans } from './spans.tsx';

type Line = Extract<ReadingBlock, { kind: 'line' }>;
type Table = Extract<ReadingBlock, { kind: 'table' }>;

/** The text itself, from top to bottom, in its own language; with the fate of every word where two turns are compared. */
export function ReadingText({
  reading,
  blocks = reading.blocks,
  as,
}: {
  readonly reading: Pick<components['schemas']['Reading'], 'language' | 'prevailing' | 'blocks'>;
  readonly blocks?: readonly ReadingBlock[];
  /** Where a page shows two texts: how this one is called, and its places begin. */
  readonly as?: { readonly title: string; readonly name: string };
}) {
  const { t } = useTranslation();
  const id = useId();
  const other = reading.language !== reading.prevailing;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{as?.title ?? t('reading.text')}</h2>
      <p>{t(other ? 'reading.translation' : 'reading.prevails')}</p>
      <div className={styles['text']} lang={reading.language}>
        {blocks.map((block, place) =>
          block.kind === 'line' ? (
            <LineOf key={`${block.line.id}:${block.change}`} block={block} name={as?.name} />
          ) : (
            <TableOf
              key={`${block.table.id}:${block.change}`}
              block={block}
              number={blocks.slice(0, place + 1).filter(({ kind }) => kind === 'table').length}
            />
          ),
        )}
      </div>
    </section>
  );
}

function LineOf({ block, name }: { readonly block: Line; readonly name: string | undefined }) {
  const { role, marker, depth, id, within } = block.line;
  const words = (
    <>
      {marker === null ? null : <span className={styles['marker']}>{marker} </span>}
      <Spans spans={block.spans} />
    </>
  );
  if (role === 'title')
    return (
      <h3 id={placeOf('', name)} className={styles['title']}>
        {words}
      </h3>
    );
  if (role === 'heading' || role === 'annex') return <h3 id={placeOf(within ?? id, name)}>{words}</h3>;
  if (role === 'part') return <h3 id={placeOf(id, name)}>{words}</h3>;
  if (role === 'subheading') return <h4>{words}</h4>;
  if (role === 'item') return <p className={styles[depth === 0 ? 'item' : 'deep']}>{words}</p>;
  return <p className={styles[role] ?? ''}>{words}</p>;
}

function TableOf({ block, number }: { readonly block: Table; readonly number: number }) {
  const { t } = useTranslation();
  const cover = block.table.role === 'cover';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard (WCAG 2.1.1)
    <section className={styles['scroll']} tabIndex={0} aria-label={`${t('reading.table')} ${number}`}>
      <table>
        {block.header.length === 0 ? null : (
          <thead>
            <tr>
              {withKeys(block.header).map(({ key, item: cell }) => (
                <th key={key} scope="col">
                  <Spans spans={cell} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {block.rows.map((row) => (
            <tr key={`${row.id}:${row.change}`}>
              {withKeys(row.cells).map(({ key, item: cell }) =>
                cover && cell === row.cells[0] ? (
                  <th key={key} scope="row">
                    <Spans spans={cell} />
                  </th>
                ) : (
                  <td key={key}>
                    <Spans spans={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
