import { TextField as AriaTextField, FieldError, Input, Label, Text, type TextFieldProps } from 'react-aria-components';
import styles from './field.module.css';

interface FieldProps extends TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email';
}

/** A line of text with its name above, its help below, and its fault in words. */
export function TextField({ label, hint, error, inputMode, ...rest }: FieldProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== undefined}
      className={styles['field'] ?? ''}
      validationBehavior="aria"
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <Input className={styles['input'] ?? ''} inputMode={inputMode} />
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
