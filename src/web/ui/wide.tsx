import type { ReactNode } from 'react';
import styles from './wide.module.css';

/** What may be wider than the screen: it slides sideways, by the keyboard too, and prints whole. */
export function Wide({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what slides must be reached by the keyboard (WCAG 2.1.1).
    <div className={styles['wide']} tabIndex={0}>
      {children}
    </div>
  );
}
