import type { Language } from '../domain/language.ts';
import { MAIL_FOOTER, SETTINGS_FOOTER } from '../messages/mails/footers.ts';
import type { MailText } from '../messages/mails/mail-text.ts';
import type { OutgoingMail } from './mailer.ts';

/** What fills a mail: who gets it, its key, values for `{…}`, and where its link leads. */
export interface MailParts {
  readonly to: string;
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly link?: string;
  /** Both, French first, unless the person chose one. */
  readonly language?: Language | 'both';
  /** Where one click ends such mails; absent when nobody may. */
  readonly unsubscribe?: string;
}

/**
 * One mail in both languages, French first, or in the one that the person chose; as plain text and as
 * HTML, from the same words. The HTML loads nothing from anywhere: no image, no font, no tracking.
 */
export function composeMail(mail: MailText, parts: MailParts): OutgoingMail {
  const fill = (text: string) => fillIn(text, parts.values ?? {});
  const languages: readonly Language[] =
    parts.language === undefined || parts.language === 'both' ? ['fr', 'en'] : [parts.language];
  const [first = 'fr'] = languages;
  const subject = languages.map((one) => fill(mail.subject[one])).join(' / ');
  return {
    to: parts.to,
    key: parts.key,
    subject: subject.charAt(0).toUpperCase() + subject.slice(1),
    text: languages.map((one) => textPart(mail, parts, one, fill)).join('\n\n—\n\n'),
    html: `<!doctype html><html lang="${first}"><head><meta charset="utf-8"><title>${escapeHtml(fill(mail.subject[first]))}</title></head><body>${languages.map((one) => htmlPart(mail, parts, one, fill)).join('<hr>')}</body></html>`,
    ...(parts.unsubscribe === undefined ? {} : { unsubscribe: parts.unsubscribe }),
  };
}

type Fill = (text: string) => string;

function textPart(mail: MailText, parts: MailParts, language: Language, fill: Fill): string {
  const lines = mail.paragraphs.map((p) => fill(p[language]));
  if (mail.action !== null && parts.link !== undefined) lines.push(`${mail.action[language]} : ${parts.link}`);
  return [...lines, footer(parts, language)].join('\n\n');
}

function htmlPart(mail: MailText, parts: MailParts, language: Language, fill: Fill): string {
  const paragraphs = mail.paragraphs.map((p) => `<p>${escapeHtml(fill(p[language]))}</p>`);
  if (mail.action !== null && parts.link !== undefined) {
    paragraphs.push(`<p><a href="${escapeHtml(parts.link)}">${escapeHtml(mail.action[language])}</a></p>`);
  }
  paragraphs.push(`<p><small>${escapeHtml(footer(parts, language))}</small></p>`);
  return `<div lang="${language}">${paragraphs.join('')}</div>`;
}

function footer(parts: MailParts, language: Language): string {
  if (parts.unsubscribe === undefined) return MAIL_FOOTER[language];
  return `${MAIL_FOOTER[language]} ${SETTINGS_FOOTER[language]}`;
}

/** Replaces `{name}`; a name without a value is a fault of ours, said at once rather than mailed. */
function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The mail needs a value for {${name}}.`);
    return value;
  });
}

/** Text made safe inside HTML and inside double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
