import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import field from '../ui/field.module.css';

interface ProofProps {
  readonly label: string;
  readonly onRead: (sha256: string | null) => void;
  readonly missing: boolean;
}

/** A file that proves something: its SHA-256 is computed here, and the file itself stays with its owner. */
export function ProofFile({ label, onRead, missing }: ProofProps) {
  const { t } = useTranslation();
  const id = useId();
  const read = async (file: File | undefined) => {
    if (file === undefined) return onRead(null);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    onRead(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  };
  return (
    <div className={field['field']}>
      <label htmlFor={id} className={field['label']}>
        {label}
      </label>
      <span id={`${id}-hint`} className={field['hint']}>
        {t('execution.proofHint')}
      </span>
      <input
        id={id}
        type="file"
        aria-describedby={missing ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={missing}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      {missing ? (
        <span id={`${id}-error`} className={field['error']}>
          {t('execution.proofMissing')}
        </span>
      ) : null}
    </div>
  );
}
