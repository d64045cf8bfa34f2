import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, ValueDefinition } from '../../domain/memorandum/parameter.ts';
import type { ParameterValue } from '../../domain/memorandum/selection.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { ChoiceValue, DateValue, YearsOrWord } from './choice-value.tsx';
import styles from './fields.module.css';
import { limitsSentence } from './limits-sentence.ts';
import { TextValue } from './text-value.tsx';
import { TypedField } from './typed-field.tsx';
import { anchorOf, faultAt, type ValueProps } from './value-props.ts';

/** The field of a typed value, made from its declaration alone: whatever a lawyer declares has a form. */
export function ValueField(props: ValueProps): ReactNode {
  const { type, values } = props.definition;
  if (type === 'record') return <RecordValue {...props} />;
  if (type === 'records' || type === 'list') return <ListValue {...props} />;
  if (type === 'date') return <DateValue {...props} />;
  if (type === 'text' || type === 'siren') return <TextValue {...props} />;
  if (type === 'boolean' || type === 'enum' || type === 'party' || type === 'territory')
    return <ChoiceValue {...props} />;
  return values === undefined ? <TypedField {...props} /> : <YearsOrWord {...props} />;
}

function RecordValue(props: ValueProps) {
  const { label, hint, definition, pointer } = props;
  const fault = faultAt(props);
  return (
    <fieldset className={styles['set']} id={anchorOf(pointer)}>
      <legend>{label}</legend>
      {hint === undefined ? null : <p className={styles['hint']}>{hint}</p>}
      {fault === undefined ? null : <p className={styles['error']}>{fault}</p>}
      <Fields {...props} fields={definition.fields ?? []} />
    </fieldset>
  );
}

function Fields({ fields, ...props }: ValueProps & { readonly fields: readonly Field[] }) {
  const { t } = useTranslation();
  const { value, pointer, language, onChange } = props;
  const record = recordOf(value);
  return fields.map((field) => {
    const words = [limitsSentence(field, field, language), field.optional === true ? t('field.optional') : undefined];
    return (
      <ValueField
        key={field.name}
        {...props}
        label={capital(field.label[language])}
        hint={words.filter((part) => part !== undefined).join(' · ') || undefined}
        definition={field}
        value={record[field.name]}
        pointer={`${pointer}/${field.name}`}
        onChange={(one) => onChange({ ...record, [field.name]: one })}
      />
    );
  });
}

/** Several values of one kind. A short closed list is ticked; anything else grows and shrinks item by item. */
function ListValue(props: ValueProps) {
  const { t } = useTranslation();
  const { label, hint, definition, value, language, pointer, disabled, onChange } = props;
  const items = Array.isArray(value) ? (value as readonly ParameterValue[]) : [];
  const item: ValueDefinition = definition.items ?? { type: 'record', fields: definition.fields ?? [] };
  const fault = faultAt(props);
  if (item.type === 'enum')
    return (
      <div id={anchorOf(pointer)}>
        <Choices
          legend={label}
          {...(hint === undefined ? {} : { hint })}
          error={fault}
          isDisabled={disabled}
          pick="several"
          options={(item.values ?? []).map((one) => ({ value: one.value, label: one.label[language] }))}
          value={items.map(String)}
          onChange={(chosen) => onChange([...chosen])}
        />
      </div>
    );
  const put = (index: number, one: ParameterValue) => onChange(items.map((kept, at) => (at === index ? one : kept)));
  const full = definition.max !== undefined && items.length >= definition.max;
  return (
    <fieldset className={styles['set']} id={anchorOf(pointer)}>
      <legend>{label}</legend>
      {hint === undefined ? null : <p className={styles['hint']}>{hint}</p>}
      {fault === undefined ? null : <p className={styles['error']}>{fault}</p>}
      {items.length === 0 ? <p className={styles['hint']}>{t('field.none')}</p> : null}
      <ol className={styles['items']}>
        {items.map((one, index) => (
          // Items have no identity but their place: typed values keep none of their own.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            {item.type === 'record' ? (
              <Fields
                {...props}
                fields={item.fields ?? []}
                value={one}
                pointer={`${pointer}/${index}`}
                onChange={(next) => put(index, next)}
              />
            ) : (
              <ValueField
                {...props}
                label={t('field.item', { number: index + 1, of: label })}
                hint={undefined}
                definition={item}
                value={one}
                pointer={`${pointer}/${index}`}
                onChange={(next) => put(index, next ?? '')}
              />
            )}
            <Button
              kind="quiet"
              isDisabled={disabled}
              aria-label={t('field.removeNamed', { number: index + 1, of: label })}
              onPress={() => onChange(items.filter((_, at) => at !== index))}
            >
              {t('field.remove')}
            </Button>
          </li>
        ))}
      </ol>
      <Button
        isDisabled={disabled || full}
        aria-label={t('field.addNamed', { to: label })}
        onPress={() => onChange([...items, emptyItem(item)])}
      >
        {t('field.add')}
      </Button>
    </fieldset>
  );
}

function emptyItem(item: ValueDefinition): ParameterValue {
  if (item.type === 'record') return {};
  if (item.type === 'territory') return 'FR';
  return '';
}

/** The library's labels stand within sentences; above a field they begin one. */
export function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

export function recordOf(value: ParameterValue | undefined): { readonly [key: string]: ParameterValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: ParameterValue })
    : {};
}
