import styles from './charts.module.css';
import { percent } from './scale.ts';

interface RangeProps {
  /** The estimate, and the interval in which it lies with 95 of 100; null where too little was seen. */
  readonly middle: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Another value worth a mark: a dashed line across. */
  readonly mark?: number | null;
  readonly most: number;
}

/** An estimate as a dot, its interval as a line with ends, and a second value as a dashed line: by shape, not by colour. */
export function Range({ middle, low, high, mark, most }: RangeProps) {
  const at = (value: number) => percent(value, most);
  return (
    <svg className={styles['svg']} aria-hidden="true" focusable="false">
      <line className={styles['ground']} x1="0" x2="100%" y1="50%" y2="50%" />
      {low === null || high === null ? null : (
        <>
          <line className={styles['line']} x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
          <line className={styles['end']} x1={at(low)} x2={at(low)} y1="25%" y2="75%" />
          <line className={styles['end']} x1={at(high)} x2={at(high)} y1="25%" y2="75%" />
        </>
      )}
      {middle === null ? null : <circle className={styles['dot']} cx={at(middle)} cy="50%" r="5" />}
      {mark === undefined || mark === null ? null : (
        <line className={styles['mark']} x1={at(mark)} x2={at(mark)} y1="5%" y2="95%" />
      )}
    </svg>
  );
}
