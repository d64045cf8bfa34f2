import { useTranslation } from 'react-i18next';
import { piecesOf } from '../../domain/engagement/mention.ts';
import { withKeys } from '../ui/with-keys.ts';
import styles from './comments.module.css';

interface SaidProps {
  readonly text: string;
  /** The name of a person; undefined when it is not known here. */
  readonly nameOf: ((person: string) => string | undefined) | undefined;
}

/** The words of a comment, with names in place of the people whom it mentions. */
export function Said({ text, nameOf }: SaidProps) {
  const { t } = useTranslation();
  return withKeys(piecesOf(text)).map(({ key, item }) =>
    typeof item === 'string' ? (
      item
    ) : (
      <strong key={key} className={styles['mention']}>
        @{nameOf?.(item.person) ?? t('comments.somebody')}
      </strong>
    ),
  );
}
