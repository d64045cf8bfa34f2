import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

/** What the page shows first goes first, in milliseconds. */
const AFTER_MS = 200;

/**
 * A part that its page shows only later, or below: its script stays out of what the page waits for, and
 * comes by itself right after, so that nothing is missing when the network goes away.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let coming: Promise<ComponentType<Props>> | null = null;
  const come = () => {
    coming ??= load().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
  // A failure is told when the part is wanted.
  setTimeout(() => void come().catch(() => undefined), AFTER_MS);
  const Part = lazy(async () => ({ default: await come() }));
  return (props) => (
    <Suspense fallback={<Coming />}>
      <Part {...props} />
    </Suspense>
  );
}

function Coming() {
  const { t } = useTranslation();
  return <p aria-busy="true">{t('common.loading')}</p>;
}
