import type { Bilingual } from '../../domain/language.ts';

/**
 * What mails say. A mail never holds content that its link protects: no company's name, no clause,
 * no text of an application; it says that something waits, and where. `{…}` are filled by mail/compose.
 */
export interface MailText {
  readonly subject: Bilingual;
  readonly paragraphs: readonly Bilingual[];
  /** The words on the link; null for a mail without one. */
  readonly action: Bilingual | null;
}

/** A mail of one paragraph that leads to the engagement. */
export function toEngagement(subject: Bilingual, paragraph: Bilingual): MailText {
  return { subject, paragraphs: [paragraph], action: { fr: 'Ouvrir le dossier', en: 'Open the engagement' } };
}
