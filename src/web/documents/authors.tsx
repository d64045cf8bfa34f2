import { useTranslation } from 'react-i18next';
import type { AuthorLine } from './use-authors.ts';

/** The key to the marks beside changes: whose turn each stands for. */
export function Authors({ lines }: { readonly lines: readonly AuthorLine[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('documents.marks')}</p>
      <ul>
        {lines.map(({ seq, short, words }) => (
          <li key={seq}>
            <strong>{short}</strong> · {words}
          </li>
        ))}
      </ul>
    </>
  );
}
