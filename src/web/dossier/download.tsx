import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import { Button } from '../ui/button.tsx';
import styles from './dossier.module.css';

type State =
  | { readonly kind: 'idle' | 'queued' }
  | { readonly kind: 'ready'; readonly size: string }
  | { readonly kind: 'failed'; readonly cause: string };

/** A file that is made when it is asked for: it says when it is in preparation, when it is there, and why it is not. */
export function Download({
  href,
  label,
  name,
  visible,
}: {
  /** Answers with the file, or with 202 while it is being made. */
  readonly href: string;
  /** What the button says, whole; `visible` when a shorter text stands in its place among others. */
  readonly label: string;
  readonly visible?: string;
  /** What the file is called once saved, when the server does not say. */
  readonly name: string;
}) {
  const { t, i18n } = useTranslation();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const get = async () => {
    setState({ kind: 'queued' });
    try {
      const reply = await fetchOnceMade(href, i18n.language);
      if (!reply.ok) {
        const problem: unknown = await reply.json().catch(() => null);
        setState({ kind: 'failed', cause: isProblem(problem) ? problem.title : t('faults.unknown') });
        return;
      }
      const file = await reply.blob();
      save(file, /filename="([^"]+)"/.exec(reply.headers.get('content-disposition') ?? '')?.[1] ?? name);
      setState({ kind: 'ready', size: sizeOf(file.size, i18n.language) });
    } catch {
      setState({ kind: 'failed', cause: t(navigator.onLine ? 'faults.unknown' : 'faults.offline') });
    }
  };
  const failed = state.kind === 'failed';
  return (
    <span className={styles['files']}>
      <Button
        aria-label={failed ? t('documents.retry', { name: label }) : label}
        isDisabled={state.kind === 'queued'}
        onPress={() => void get()}
      >
        {failed ? t('common.retry') : (visible ?? label)}
      </Button>
      <span role="status">
        {state.kind === 'queued' ? t('documents.queued') : null}
        {state.kind === 'ready' ? `✓ ${t('documents.ready', { size: state.size })}` : null}
        {failed ? `✗ ${t('documents.failed', { cause: state.cause })}` : null}
      </span>
    </span>
  );
}

/** Asks again, as often as told to, while the answer is that the file is being made. */
async function fetchOnceMade(href: string, language: string): Promise<Response> {
  for (;;) {
    const reply = await fetch(href, { headers: { 'accept-language': language } });
    if (reply.status !== 202) return reply;
    const seconds = Number(reply.headers.get('retry-after') ?? 2);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function sizeOf(bytes: number, language: string): string {
  const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return kilobytes.format(Math.max(1, bytes / 1024));
}
