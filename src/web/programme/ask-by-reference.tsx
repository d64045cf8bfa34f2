import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/text-field.tsx';
import { AskToOpen } from './ask-to-open.tsx';

/** For an office that has no list of engagements: one is named by its reference, as health, audit and command line tell it. */
export function AskByReference() {
  const { t } = useTranslation('programme');
  const [reference, setReference] = useState('');
  return (
    <AskToOpen engagement={reference.trim()}>
      <TextField
        label={t('openings.reference')}
        hint={t('openings.referenceHint')}
        value={reference}
        onChange={setReference}
        maxLength={36}
      />
    </AskToOpen>
  );
}
