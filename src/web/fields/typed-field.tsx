import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParameterValue } from '../../domain/memorandum/selection.ts';
import { showHundredths, typedHundredths, typedInteger } from '../negotiation/number-typing.ts';
import { TextField } from '../ui/text-field.tsx';
import { anchorOf, faultAt, type ValueProps } from './value-props.ts';

/** A value typed as a line: an amount, a percentage, a whole number, a SIREN. What is typed stays until it is understood. */
export function TypedField(props: ValueProps) {
  const { label, hint, definition, value, language, pointer, disabled, onChange } = props;
  const { t } = useTranslation();
  const kind = definition.type === 'money' || definition.type === 'percent' ? 'hundredths' : 'integer';
  const shown = show(value);
  const [typed, setTyped] = useState<{ readonly text: string; readonly means: string } | null>(null);
  const text = typed !== null && typed.means === JSON.stringify(value ?? null) ? typed.text : shown;
  const unread = text.trim() !== '' && read(text) === null;

  function show(one: ParameterValue | undefined): string {
    if (definition.type === 'money') return isMoney(one) ? showHundredths(one.amount, language) : '';
    if (typeof one !== 'number') return '';
    return kind === 'hundredths' ? showHundredths(one, language) : String(one);
  }
  function read(words: string): ParameterValue {
    const number = kind === 'hundredths' ? typedHundredths(words) : typedInteger(words);
    if (number === null || definition.type !== 'money') return number;
    return { amount: number, currency: isMoney(value) ? value.currency : 'EUR' };
  }
  const change = (words: string) => {
    const meant = words.trim() === '' ? null : read(words);
    if (words.trim() !== '' && meant === null) {
      setTyped({ text: words, means: JSON.stringify(value ?? null) });
      return;
    }
    setTyped({ text: words, means: JSON.stringify(meant) });
    onChange(meant);
  };
  const unit = definition.type === 'money' ? '€' : definition.type === 'percent' ? '%' : undefined;
  return (
    <TextField
      id={anchorOf(pointer)}
      label={unit === undefined ? label : `${label} (${unit})`}
      {...(hint === undefined ? {} : { hint })}
      inputMode={kind === 'hundredths' ? 'decimal' : 'numeric'}
      value={text}
      onChange={change}
      isDisabled={disabled}
      error={unread ? t(`field.unread-${kind}`) : faultAt(props)}
    />
  );
}

function isMoney(value: ParameterValue | undefined): value is { readonly amount: number; readonly currency: string } {
  return typeof value === 'object' && value !== null && 'amount' in value && typeof value['amount'] === 'number';
}
