import type { Language } from '../domain/language.ts';
import { MAIL_FOOTER, type MailText } from '../messages/mails.ts';
import type { OutgoingMail } from './mailer.ts';

/** What fills a mail: who gets it, its key, values for `{…}`, and where its link leads. */
export interface MailParts {
  readonly to: string;
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly link?: string;
}

/**
 * One mail in both languages, French first, as plain text and as HTML. The HTML loads nothing from
 * anywhere: no image, no font, no tracking.
 */
export function composeMail(mail: MailText, parts: MailParts): OutgoingMail {
  const fill = (text: string) => fillIn(text, parts.values ?? {});
  return {
    to: parts.to,
    key: parts.key,
    subject: `${fill(mail.subject.fr)} / ${fill(mail.subject.en)}`,
    text: [textPart(mail, parts, 'fr', fill), textPart(mail, parts, 'en', fill)].join('\n\n—\n\n'),
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escapeHtml(fill(mail.subject.fr))}</title></head><body>${htmlPart(mail, parts, 'fr', fill)}<hr>${htmlPart(mail, parts, 'en', fill)}</body></html>`,
  };
}

type Fill = (text: string) => string;

function textPart(mail: MailText, parts: MailParts, language: Language, fill: Fill): string {
  const lines = mail.paragraphs.map((p) => fill(p[language]));
  if (mail.action !== null && parts.link !== undefined) lines.push(`${mail.action[language]} : ${parts.link}`);
  return [...lines, MAIL_FOOTER[language]].join('\n\n');
}

function htmlPart(mail: MailText, parts: MailParts, language: Language, fill: Fill): string {
  const paragraphs = mail.paragraphs.map((p) => `<p>${escapeHtml(fill(p[language]))}</p>`);
  if (mail.action !== null && parts.link !== undefined) {
    paragraphs.push(`<p><a href="${escapeHtml(parts.link)}">${escapeHtml(mail.action[language])}</a></p>`);
  }
  paragraphs.push(`<p><small>${escapeHtml(MAIL_FOOTER[language])}</small></p>`);
  return `<div lang="${language}">${paragraphs.join('')}</div>`;
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
