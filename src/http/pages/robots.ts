import { WEB_PATHS } from '../../protocol/web-paths.ts';

/** What is no page for readers. */
const NO_PAGES = ['/api/', '/health', '/mailbox'];

/** What programs that search may read (RFC 9309): the public pages; neither the API nor the screens of those who sign in. */
export function robots(publicUrl: string): string {
  const screens = WEB_PATHS.map((path) => (path === '/' ? '/$' : path.replaceAll(/:\w+/g, '*')));
  const closed = [...NO_PAGES, ...screens].map((path) => `Disallow: ${path}`);
  return ['User-agent: *', ...closed, '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n');
}
