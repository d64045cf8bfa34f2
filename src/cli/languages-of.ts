import { LANGUAGES, type Language } from '../domain/language.ts';
import { UsageFault } from './exit.ts';
import { noSuch } from './no-such.ts';

/** The languages that `--lang fr|en|both` asks for. @throws UsageFault for any other */
export function languagesOf(asked: string): readonly Language[] {
  const languages = LANGUAGES.filter((language) => asked === 'both' || asked === language);
  if (languages.length > 0) return languages;
  throw new UsageFault(noSuch({ fr: 'La langue', en: 'language' }, asked, ['fr', 'en', 'both']));
}
