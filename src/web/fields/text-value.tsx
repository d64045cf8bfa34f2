import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './fields.module.css';
import { anchorOf, faultAt, type ValueProps } from './value-props.ts';

/** A text longer than this wants several lines, in characters. */
const ONE_LINE = 140;

/** Words: in one language, or in both, so that the courtesy copy is translated too. */
export function TextValue(props: ValueProps) {
  const { value, pointer, language, disabled, onChange } = props;
  const { t } = useTranslation();
  if (typeof value === 'object' && value !== null && 'fr' in value) {
    const both = value as { readonly fr: string; readonly en: string };
    return (
      <div className={styles['group']}>
        {(['fr', 'en'] as const).map((code) => (
          <Words
            key={code}
            {...props}
            label={`${props.label} (${t(`language.${code}`)})`}
            pointer={`${pointer}/${code}`}
            value={both[code]}
            onChange={(text) => onChange({ ...both, [code]: text ?? '' })}
          />
        ))}
        <Button kind="quiet" isDisabled={disabled} onPress={() => onChange(both[language] || null)}>
          {t('field.oneLanguage')}
        </Button>
      </div>
    );
  }
  const text = typeof value === 'string' ? value : '';
  return (
    <div className={styles['group']}>
      <Words {...props} value={text} />
      {text.length > 3 && !disabled ? (
        <Button kind="quiet" onPress={() => onChange({ fr: text, en: text })}>
          {t('field.bothLanguages')}
        </Button>
      ) : null}
    </div>
  );
}

function Words(props: ValueProps) {
  const { label, hint, definition, value, pointer, disabled, onChange } = props;
  const field = {
    id: anchorOf(pointer),
    label,
    ...(hint === undefined ? {} : { hint }),
    value: typeof value === 'string' ? value : '',
    onChange: (text: string) => onChange(text === '' ? null : text),
    isDisabled: disabled,
    error: faultAt(props),
  };
  return (definition.max ?? ONE_LINE + 1) > ONE_LINE ? <TextArea {...field} rows={3} /> : <TextField {...field} />;
}
