import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { AREAS, type Area } from './areas.ts';
import { FRENCH_SPACES } from './french-spaces.ts';

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

/** What is read on every page. Only the language that is shown comes over the network. */
const CATALOGUES = {
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
};

/** The areas that a page has asked for so far: a change of language brings them along. */
const asked = new Set<Area>();
const known = new Set<string>();

/** A page together with the texts of its areas: both are on their way at the same time. */
export async function withTexts<Page>(page: Promise<Page>, ...areas: readonly Area[]): Promise<Page> {
  for (const area of areas) asked.add(area);
  const language: ScreenLanguage = i18next.language === 'en' ? 'en' : 'fr';
  const [loaded] = await Promise.all([page, ...areas.map((area) => learn(language, area))]);
  return loaded;
}

async function learn(language: ScreenLanguage, name: Area): Promise<void> {
  const key = `${language} ${name}`;
  if (known.has(key)) return;
  const area = AREAS[name];
  const texts = await area[language]();
  known.add(key);
  i18next.addResourceBundle(language, 'namespace' in area ? area.namespace : NAMESPACE, texts);
}

/** Switches every text on the screen, the document's language and what the API is asked for. */
export async function speak(language: ScreenLanguage): Promise<void> {
  localStorage.setItem(KEPT, language);
  if (!i18next.hasResourceBundle(language, NAMESPACE))
    i18next.addResourceBundle(language, NAMESPACE, await CATALOGUES[language]());
  await Promise.all([...asked].map((area) => learn(language, area)));
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

export async function startTranslations(): Promise<void> {
  const language = startingLanguage();
  document.documentElement.lang = language;
  await i18next
    .use(initReactI18next)
    .use(FRENCH_SPACES)
    .init({
      lng: language,
      postProcess: [FRENCH_SPACES.name],
      fallbackLng: false,
      resources: { [language]: { [NAMESPACE]: await CATALOGUES[language]() } },
      interpolation: { escapeValue: false },
    });
}
