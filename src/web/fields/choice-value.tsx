import { useTranslation } from 'react-i18next';
import { COUNTRIES } from '../../domain/memorandum/values/countries.gen.ts';
import { territoryName } from '../../domain/memorandum/values/territories.ts';
import { Choices } from '../ui/choices.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './fields.module.css';
import { TypedField } from './typed-field.tsx';
import { anchorOf, faultAt, type ValueProps } from './value-props.ts';

/** More answers than this are a list to open, not buttons. */
const BUTTONS = 4;
/** Regions before countries; `EP` and `PCT` are ways of filing a patent. */
const REGIONS = ['FR', 'EU', 'EEA', 'WORLD', 'EP', 'PCT'];

/** One answer out of some: an enumeration, yes or no, a party, a territory. */
export function ChoiceValue(props: ValueProps) {
  const { t } = useTranslation();
  const { label, hint, definition, value, language, pointer, disabled, onChange } = props;
  const options = optionsOf(props, t('field.yes'), t('field.no'));
  const chosen = value === undefined || value === null ? '' : String(value);
  const change = (one: string) => {
    if (one === '') return onChange(null);
    onChange(definition.type === 'boolean' ? one === 'true' : one);
  };
  const error = faultAt(props);
  if (options.length > BUTTONS)
    return (
      <SelectField
        id={anchorOf(pointer)}
        label={label}
        hint={hint}
        error={error}
        isDisabled={disabled}
        options={[{ value: '', label: t('field.choose') }, ...options]}
        value={chosen}
        onChange={change}
      />
    );
  return (
    <div id={anchorOf(pointer)} lang={language}>
      <Choices
        legend={label}
        {...(hint === undefined ? {} : { hint })}
        error={error}
        isDisabled={disabled}
        pick="one"
        options={options}
        value={chosen === '' ? [] : [chosen]}
        onChange={([one]) => change(one ?? '')}
      />
    </div>
  );
}

function optionsOf({ definition, language }: ValueProps, yes: string, no: string) {
  const { type, values } = definition;
  if (type === 'boolean')
    return [
      { value: 'true', label: yes },
      { value: 'false', label: no },
    ];
  if (type === 'party')
    return [
      { value: 'SU', label: language === 'fr' ? 'La Start-up' : 'The Start-up' },
      { value: 'IND', label: language === 'fr' ? 'L’Industriel' : 'The Industrial Partner' },
      { value: 'LAB', label: language === 'fr' ? 'Le Laboratoire' : 'The Laboratory' },
    ];
  if (type === 'territory') return territories(language);
  return (values ?? []).map((one) => ({ value: one.value, label: one.label[language] }));
}

function territories(language: 'fr' | 'en') {
  const named = (code: string) => ({ value: code, label: territoryName(code)?.[language] ?? code });
  const countries = Object.keys(COUNTRIES)
    .filter((code) => !REGIONS.includes(code))
    .map(named)
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return [...REGIONS.map(named), ...countries];
}

/** A number of years, or a word in its place: for the life of the rights. */
export function YearsOrWord(props: ValueProps) {
  const { t } = useTranslation();
  const { label, definition, value, language, pointer, disabled, onChange } = props;
  const words = (definition.values ?? []).map((one) => ({ value: one.value, label: one.label[language] }));
  const word = typeof value === 'string' ? value : 'number';
  return (
    <fieldset className={styles['set']} id={anchorOf(pointer)}>
      <legend>{label}</legend>
      <SelectField
        label={t('field.length')}
        hint={props.hint}
        isDisabled={disabled}
        options={[{ value: 'number', label: t('field.inYears') }, ...words]}
        value={word}
        onChange={(chosen) => onChange(chosen === 'number' ? null : chosen)}
      />
      {word === 'number' ? <TypedField {...props} label={t('field.years')} hint={undefined} /> : null}
    </fieldset>
  );
}

/** A date, in the browser's own calendar. */
export function DateValue(props: ValueProps) {
  const { label, hint, value, pointer, disabled, onChange } = props;
  return (
    <TextField
      id={anchorOf(pointer)}
      type="date"
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={typeof value === 'string' ? value : ''}
      onChange={(text) => onChange(text === '' ? null : text)}
      isDisabled={disabled}
      error={faultAt(props)}
    />
  );
}
