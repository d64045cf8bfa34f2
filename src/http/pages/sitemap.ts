import type { Instant } from '../../domain/ids.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { escapeHtml } from '../../mail/compose.ts';

/** A page that is made in every language. */
export interface MappedPage {
  /** `/guides` */
  readonly path: string;
  /** Its last change, where that is known. */
  readonly changedAt?: Instant;
}

/** Every public page in each language, and which pages are the same in another (sitemaps.org 0.9, with `hreflang` links). */
export function sitemap(pages: readonly MappedPage[], publicUrl: string): string {
  const urls = pages.flatMap(({ path, changedAt }) => {
    const address = (query: string) => escapeHtml(`${publicUrl}${path}${query}`);
    const others = [
      ...LANGUAGES.map((language) => [language, address(`?lang=${language}`)] as const),
      ['x-default', address('')] as const,
    ].map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`);
    const changed = changedAt === undefined ? '' : `<lastmod>${changedAt}</lastmod>`;
    return LANGUAGES.map(
      (language) => `<url><loc>${address(`?lang=${language}`)}</loc>${changed}${others.join('')}</url>`,
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
