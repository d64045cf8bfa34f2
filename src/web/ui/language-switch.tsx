import { useTranslation } from 'react-i18next';
import { speak } from '../i18n/index.ts';
import { Button } from './button.tsx';

/** Offers the other language, named in itself. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'fr' : 'en';
  return (
    <Button kind="quiet" lang={other} onPress={() => void speak(other)}>
      {t(`language.${other}`)}
    </Button>
  );
}
