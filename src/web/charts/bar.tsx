import styles from './charts.module.css';
import { percent } from './scale.ts';

/** A bar as long as its share of the longest. The number stands in the row: the drawing says nothing more. */
export function Bar({ value, most }: { readonly value: number; readonly most: number }) {
  return (
    <svg className={styles['svg']} aria-hidden="true" focusable="false">
      <line className={styles['ground']} x1="0" x2="0" y1="0" y2="100%" />
      <rect className={styles['bar']} x="0" y="15%" width={percent(value, most)} height="70%" />
    </svg>
  );
}
