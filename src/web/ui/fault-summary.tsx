import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice.tsx';

interface SummaryProps {
  readonly faults: readonly { readonly anchor: string; readonly sentence: string }[];
}

/** What remains to mend in a form, each with the way to its field. Nothing when nothing does. */
export function FaultSummary({ faults }: SummaryProps) {
  const { t } = useTranslation();
  const id = useId();
  if (faults.length === 0) return null;
  return (
    <Notice kind="fault">
      <p id={id}>{t('faults.summary', { count: faults.length })}</p>
      <ul aria-labelledby={id}>
        {faults.map(({ anchor, sentence }) => (
          <li key={`${anchor} ${sentence}`}>
            <a
              href={`#${anchor}`}
              onClick={(event) => {
                const field = document.getElementById(anchor);
                if (field === null) return;
                event.preventDefault();
                (field.matches('input, select, textarea')
                  ? field
                  : field.querySelector<HTMLElement>('input, select, textarea, button')
                )?.focus();
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
