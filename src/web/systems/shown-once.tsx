import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './systems.module.css';

/** A secret that was just made: told now and never again, ready to be copied. */
export function ShownOnce({ words, secret }: { readonly words: string; readonly secret: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <Notice kind="done">
      <p>{words}</p>
      <code className={styles['secret']}>{secret}</code>
      <Button onPress={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}>
        {t('systems.copy')}
      </Button>{' '}
      {copied ? <span>✓ {t('systems.copied')}</span> : null}
    </Notice>
  );
}
