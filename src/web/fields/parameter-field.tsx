import { useTranslation } from 'react-i18next';
import { formatDefined } from '../../domain/memorandum/format/format-value.ts';
import type { Parameter } from '../../domain/memorandum/parameter.ts';
import type { ParameterValue } from '../../domain/memorandum/selection.ts';
import { forOption } from '../../domain/memorandum/values/for-option.ts';
import styles from './fields.module.css';
import { isCounted, limitsSentence } from './limits-sentence.ts';
import { capital, recordOf, ValueField } from './value-field.tsx';
import type { ValueProps } from './value-props.ts';

interface ParameterProps extends Omit<ValueProps, 'label' | 'hint' | 'definition'> {
  readonly parameter: Parameter;
  readonly option: string;
  /** Names of the parties, for values given per party. */
  readonly parties: readonly { readonly id: 'startup' | 'industrial' | 'laboratory'; readonly name: string }[];
}

/** A clause's typed variable under an option: help, unit, limits, starting value, and where the law stops. */
export function ParameterField({ parameter, option, parties, ...props }: ParameterProps) {
  const { t } = useTranslation();
  const { language, value, pointer, onChange } = props;
  const definition = forOption(parameter, option);
  const label = capital(parameter.label[language]);
  const hint = useHint(parameter, option, language);
  const imposed = parameter.fixed?.[option] ?? parameter.mustBe;
  if (imposed !== undefined)
    return (
      <p className={styles['imposed']}>
        <strong>{label}</strong>
        {language === 'fr' ? ' : ' : ': '}
        {formatDefined(imposed, definition, language)}.{' '}
        {parameter.mustBe === undefined ? t('field.fixedByOption') : t('field.fixedByLaw')}
        {parameter.source === undefined ? null : ` (${parameter.source})`}
      </p>
    );

  const shown = value === undefined ? parameter.default : value;
  if (parameter.per !== 'party')
    return <ValueField {...props} label={label} hint={hint} definition={definition} value={shown} />;
  const byParty = recordOf(shown);
  return (
    <fieldset className={styles['set']}>
      <legend>{label}</legend>
      {hint === undefined ? null : <p className={styles['hint']}>{hint}</p>}
      {parties.map(({ id, name }) => (
        <ValueField
          key={id}
          {...props}
          label={`${label} – ${name}`}
          definition={definition}
          value={byParty[id]}
          pointer={`${pointer}/${id}`}
          onChange={(one: ParameterValue) => onChange({ ...byParty, [id]: one })}
        />
      ))}
    </fieldset>
  );
}

function useHint(parameter: Parameter, option: string, language: 'fr' | 'en'): string | undefined {
  const { t } = useTranslation();
  const definition = forOption(parameter, option);
  const limits = limitsSentence(definition, definition, language);
  const usual = parameter.usual === undefined ? undefined : limitsSentence(definition, parameter.usual, language);
  const { default: start } = parameter;
  const parts = [
    parameter.help?.[language],
    limits === undefined
      ? undefined
      : definition.legalStop === true
        ? t(isCounted(definition) ? 'field.legalFilled' : 'field.legalLimit', {
            limits,
            source: parameter.source ?? '',
          })
        : t('field.limit', { limits }),
    usual === undefined ? undefined : t('field.usual', { limits: usual }),
    start === undefined || start === null
      ? undefined
      : t('field.start', { value: formatDefined(start, definition, language) }),
    parameter.optional === true ? t('field.optional') : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}
