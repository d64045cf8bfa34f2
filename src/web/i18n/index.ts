import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Where the choice is kept on this device; the account's own language wins once somebody is signed in. */
const KEPT = 'entente.language';

/** Where the library looks for texts that name no other place. */
const NAMESPACE = 'translation';

export type ScreenLanguage = 'fr' | 'en';

/** French unless this device chose English before, or its browser prefers it. */
export function startingLanguage(): ScreenLanguage {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'fr' || kept === 'en') return kept;
  const preferred = navigator.languages.find((tag) => /^(fr|en)\b/i.test(tag));
  return preferred?.toLowerCase().startsWith('en') === true ? 'en' : 'fr';
}

/** Half of the texts is read by nobody in one visit: only the language that is shown comes over the network. */
const CATALOGUES = {
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
};

/** Texts of pages that few people open: they come with the first of these pages. */
const MORE = {
  accounts: {
    fr: async () => (await import('./accounts.fr.ts')).accountsFr,
    en: async () => (await import('./accounts.en.ts')).accountsEn,
  },
  programme: {
    fr: async () => (await import('./programme.fr.ts')).programmeFr,
    en: async () => (await import('./programme.en.ts')).programmeEn,
  },
};
type More = keyof typeof MORE;

const asked = new Set<More>();

/** Fetches the texts of such pages, in the language that is shown now and in each that is shown later. */
export async function withTexts(more: More): Promise<void> {
  asked.add(more);
  await addTexts(i18next.language === 'en' ? 'en' : 'fr', more);
}

async function addTexts(language: ScreenLanguage, more: More): Promise<void> {
  if (!i18next.hasResourceBundle(language, more))
    i18next.addResourceBundle(language, more, await MORE[more][language]());
}

/** Switches every text on the screen, the document's language and what the API is asked for. */
export async function speak(language: ScreenLanguage): Promise<void> {
  localStorage.setItem(KEPT, language);
  if (!i18next.hasResourceBundle(language, NAMESPACE))
    i18next.addResourceBundle(language, NAMESPACE, await CATALOGUES[language]());
  for (const more of asked) await addTexts(language, more);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

export async function startTranslations(): Promise<void> {
  const language = startingLanguage();
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { [NAMESPACE]: await CATALOGUES[language]() } },
    interpolation: { escapeValue: false },
  });
}
