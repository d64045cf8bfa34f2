import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ScreenLanguage, speak } from '../i18n/index.ts';
import { Choices } from '../ui/choices.tsx';

/** The language of the screens on this device: the choice shows at once, its texts as soon as they are here. */
export function MyLanguage() {
  const { t, i18n } = useTranslation();
  const [asked, setAsked] = useState<ScreenLanguage | null>(null);
  const change = (language: ScreenLanguage) => {
    setAsked(language);
    void speak(language).finally(() => setAsked(null));
  };
  return (
    <Choices
      legend={t('account.language')}
      hint={t('account.languageHint')}
      pick="one"
      options={(['fr', 'en'] as const).map((value) => ({
        value,
        label: <span lang={value}>{t(`language.${value}`)}</span>,
      }))}
      value={[asked ?? (i18n.language === 'en' ? 'en' : 'fr')]}
      onChange={([chosen]) => change(chosen ?? 'fr')}
    />
  );
}
