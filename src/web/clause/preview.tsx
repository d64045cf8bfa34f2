import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Fragment, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseSelection } from '../../domain/memorandum/selection.ts';
import { http } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { useSentence } from '../app/sentence-of.ts';
import styles from './clause.module.css';

type Article = components['schemas']['ClausePreview'];

/** How long the choice rests before its text is asked for, in milliseconds. */
const REST_MS = 400;

interface PreviewProps {
  readonly engagement: string;
  readonly clause: string;
  readonly selection: ClauseSelection;
}

/** The article as it would read, in both languages, while the choice is being made. */
export function Preview({ engagement, clause, selection }: PreviewProps) {
  const { t } = useTranslation();
  const body = useRested(JSON.stringify({ clause, selection }));
  const query = useQuery({
    queryKey: ['preview', engagement, body],
    queryFn: async () => {
      const { data, error } = await http.POST('/api/engagements/{id}/preview', {
        params: { path: { id: engagement } },
        body: JSON.parse(body) as never,
      });
      if (data === undefined) throw error;
      return data;
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const fault = useSentence(query.error);
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t('clause.preview')}</h2>
      <p>{t('clause.previewHint')}</p>
      {query.data === undefined ? (
        <p aria-busy={query.isPending}>{fault ?? t('common.loading')}</p>
      ) : (
        <div className={styles['texts']}>
          {(['fr', 'en'] as const).map((language) => (
            <Text key={language} language={language} article={query.data[language]} />
          ))}
        </div>
      )}
    </section>
  );
}

function Text({ article, language }: { readonly article: Article; readonly language: 'fr' | 'en' }) {
  const { t } = useTranslation();
  return (
    <div className={styles['text']}>
      <h3>{t(`language.${language}`)}</h3>
      <div lang={language}>
        <p>
          <strong>
            {article.number}. {article.heading}
          </strong>
        </p>
        {article.lines.map((line, index) => (
          // Lines of one rendering have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Fragment key={index}>{line.kind === 'table' ? <TextTable table={line} /> : <Line line={line} />}</Fragment>
        ))}
      </div>
    </div>
  );
}

function Line({ line }: { readonly line: Extract<Article['lines'][number], { kind: 'line' }> }) {
  return (
    <p className={styles[`depth-${Math.min(line.depth, 2)}`]}>
      {line.marker === null ? null : <span>{line.marker} </span>}
      {line.runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
        <Fragment key={index}>
          {run.kind === 'blank' ? (
            <mark>{run.text}</mark>
          ) : run.kind === 'strong' || run.kind === 'value' ? (
            <strong>{run.text}</strong>
          ) : run.kind === 'emphasis' ? (
            <em>{run.text}</em>
          ) : (
            run.text
          )}
        </Fragment>
      ))}
    </p>
  );
}

function TextTable({ table }: { readonly table: Extract<Article['lines'][number], { kind: 'table' }> }) {
  return (
    // Wide tables scroll by themselves, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (WCAG 2.1.1)
    <div className={styles['scroll']} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.header.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their column
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A value that changes only once it has rested. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
