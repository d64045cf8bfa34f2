import { type ReactNode, useId } from 'react';
import styles from './choices.module.css';

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly value: readonly Value[];
  /** `one`: choosing another leaves the first. */
  readonly pick: 'one' | 'several';
  readonly onChange: (value: readonly Value[]) => void;
}

/** A question with its possible answers, each a native button: of one, or of several. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, hint, error, isDisabled, options, value, pick, onChange } = props;
  const id = useId();
  const toggle = (one: Value) => {
    if (pick === 'one') onChange([one]);
    else onChange(value.includes(one) ? value.filter((kept) => kept !== one) : [...value, one]);
  };
  const described = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`];
  return (
    <fieldset
      className={styles['choices']}
      disabled={isDisabled}
      aria-describedby={described.filter((part) => part !== null).join(' ') || undefined}
    >
      <legend className={styles['legend']}>{legend}</legend>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} className={styles['choice']}>
          <input
            type={pick === 'one' ? 'radio' : 'checkbox'}
            name={id}
            value={option.value}
            checked={value.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
