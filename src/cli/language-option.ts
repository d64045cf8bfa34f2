import { Option } from 'commander';
import type { Language } from '../domain/language.ts';
import { askedLanguage } from './asked-language.ts';
import { UsageFault } from './exit.ts';

/** `--lang`, alike for every verb that speaks: fr or en, nothing else; the environment's language where it is not named. */
export function languageOption(what = 'language of the sentences'): Option {
  return new Option('--lang <fr|en>', what).default(askedLanguage([], process.env)).argParser(languageOf);
}

function languageOf(text: string): Language {
  if (text === 'fr' || text === 'en') return text;
  throw new UsageFault({ fr: `--lang est fr ou en, et non ${text}.`, en: `--lang is fr or en, not ${text}.` });
}
