import type { Bilingual } from '../../domain/language.ts';

/** The last line of mails that may be refused: where that is done. The header of the mail does it in one click. */
export const SETTINGS_FOOTER: Bilingual = {
  fr: 'Vous choisissez dans votre compte ce qui vous est écrit, et quand.',
  en: 'You choose in your account what is written to you, and when.',
};

export const MAIL_FOOTER: Bilingual = {
  fr: 'Ce message ne contient rien de confidentiel.',
  en: 'This message holds nothing confidential.',
};
