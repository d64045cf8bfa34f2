import type { CallRow } from '../../db/calls/calls.ts';
import type { Language } from '../../domain/language.ts';
import { CALL_LIST_WORDS } from './call-words.ts';
import { shown } from './shown.ts';

/** The published calls as an RSS 2.0 feed, the latest first, in the language asked for; calls keep the words of their company. */
export function callFeed(
  calls: readonly CallRow[],
  { publicUrl, language }: { readonly publicUrl: string; readonly language: Language },
): string {
  const words = CALL_LIST_WORDS[language];
  const at = (path: string) => xml(`${publicUrl}${path}?lang=${language}`, language);
  const items = calls.map(
    (call) => `<item>
<title>${xml(call.title, language)}</title>
<link>${at(`/calls/${call.call}`)}</link>
<guid isPermaLink="false">urn:uuid:${call.call}</guid>${call.publishedAt === null ? '' : `\n<pubDate>${new Date(call.publishedAt).toUTCString()}</pubDate>`}
<description>${xml(`${call.company.name} — ${call.summary}`, language)}</description>
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xml(`Entente — ${words.title}`, language)}</title>
<link>${at('/calls')}</link>
<atom:link rel="self" type="application/rss+xml" href="${at('/calls.rss')}"/>
<description>${xml(words.lead, language)}</description>
<language>${language}</language>
${items.join('\n')}
</channel>
</rss>
`;
}

/** Text of XML 1.0, which has no place for these characters (2.2). */
function xml(text: string, language: Language): string {
  return shown(text, language).replaceAll(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, ' ');
}
