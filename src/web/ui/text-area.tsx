import type { Ref } from 'react';
import {
  TextArea as AriaTextArea,
  type TextAreaProps as AriaTextAreaProps,
  TextField as AriaTextField,
  FieldError,
  Label,
  Text,
  type TextFieldProps,
} from 'react-aria-components';
import styles from './field.module.css';

interface AreaProps extends TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly rows?: number;
  /** For the element itself: what helps while somebody types. */
  readonly area?: AriaTextAreaProps & { readonly ref: Ref<HTMLTextAreaElement> };
}

/** Several lines of text with their name above, their help below, and their fault in words. */
export function TextArea({ label, hint, error, rows = 5, area, ...rest }: AreaProps) {
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
      <AriaTextArea {...area} className={styles['input'] ?? ''} rows={rows} />
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
