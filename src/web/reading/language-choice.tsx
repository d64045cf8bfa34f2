import { useTranslation } from 'react-i18next';
import { Choices } from '../ui/choices.tsx';

/** In which language the text is read: its own choice, beside that of the screens. */
export function LanguageChoice({
  value,
  onChange,
}: {
  readonly value: 'fr' | 'en';
  readonly onChange: (language: 'fr' | 'en') => void;
}) {
  const { t } = useTranslation();
  return (
    <Choices
      legend={t('reading.language')}
      pick="one"
      options={(['fr', 'en'] as const).map((one) => ({
        value: one,
        label: <span lang={one}>{t(`language.${one}`)}</span>,
      }))}
      value={[value]}
      onChange={([chosen]) => onChange(chosen ?? value)}
    />
  );
}
