import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.tsx';

/**
 * What one may know of and not open: why, and the way back. As a page of its own where nothing else is shown,
 * as a part of the page where the rest is.
 */
export function Refused({ sentence }: { readonly sentence: string }) {
  const { t } = useTranslation();
  const [alone] = useState(() => document.querySelector('main h1') === null);
  const why = (
    <Notice kind="fault">
      <p>{sentence}</p>
    </Notice>
  );
  if (!alone) return why;
  return (
    <>
      <h1>{t('faults.refusedTitle')}</h1>
      {why}
      <p>
        <Link to="/">{t('faults.home')}</Link>
      </p>
    </>
  );
}
