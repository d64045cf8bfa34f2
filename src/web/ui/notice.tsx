import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** Something to know. A fault is spoken at once, the rest when the reader pauses. */
export function Notice({ kind, children }: { readonly kind: 'info' | 'done' | 'fault'; readonly children: ReactNode }) {
  return (
    <div role={kind === 'fault' ? 'alert' : 'status'} className={`${styles['notice']} ${styles[kind]}`}>
      {children}
    </div>
  );
}
