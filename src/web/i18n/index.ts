import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Where the choice is kept on this device; the account's own language wins once somebody is signed in. */
const KEPT = 'entente.language';

export type ScreenLanguage = 'fr' | 'en';

/** French unless this device chose English before, or its browser prefers it. */
export function startingLanguage(): ScreenLanguage {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'fr' || kept === 'en') return kept;
  const preferred = navigator.languages.find((tag) => /^(fr|en)\b/i.test(tag));
  return preferred?.toLowerCase().startsWith('en') === true ? 'en' : 'fr';
}

/** Switches every text on the screen, the document's language and what the API is asked for. */
export async function speak(language: ScreenLanguage): Promise<void> {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

export async function startTranslations(): Promise<void> {
  const language = startingLanguage();
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'fr',
    resources: { fr: { translation: fr }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
}
