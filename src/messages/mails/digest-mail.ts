import type { Bilingual } from '../../domain/language.ts';
import type { MailText } from './mail-text.ts';

/** All that waited, in one mail a day: lines such as “it is your turn (3)”, one link to the list of tasks. */
export function digestMail(lines: readonly { readonly text: MailText; readonly count: number }[]): MailText {
  const say = ({ text, count }: { readonly text: MailText; readonly count: number }): Bilingual => ({
    fr: `• ${text.subject.fr} (${count})`,
    en: `• ${capital(text.subject.en)} (${count})`,
  });
  return {
    subject: { fr: 'Vos dossiers du jour', en: 'your engagements today' },
    paragraphs: [
      { fr: 'Ce qui vous attend, tous dossiers réunis :', en: 'What awaits you, over all engagements:' },
      ...lines.map(say),
    ],
    action: { fr: 'Voir mes dossiers', en: 'See my engagements' },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
