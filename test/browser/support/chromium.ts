import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import axe, { type RunOnly } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where pictures of the screens are kept: looked at by people, and kept by CI. */
const PICTURES = 'test/.artifacts/screens';

/** The one without windows first: the same pages, for two thirds of the work. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of this machine; null when there is none, and the tests are skipped. */
export function chromiumPath(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

export async function openChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('no Chromium on this machine: scripts/setup-tests.sh fetches it');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** One person's browser: cookies of its own, at desktop or phone size. */
export async function personsBrowser(
  browser: Browser,
  baseURL: string,
  options: {
    readonly size?: 'desktop' | 'phone';
    readonly language?: 'fr' | 'en';
    /** `false`: a browser that runs none. */
    readonly script?: boolean;
  } = {},
): Promise<BrowserContext> {
  const phone = options.size === 'phone';
  const context = await browser.newContext({
    baseURL,
    locale: options.language === 'en' ? 'en-GB' : 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    javaScriptEnabled: options.script !== false,
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** A window of 1280 pixels at 400 %: nothing may ask to be scrolled sideways then (WCAG 2.2, 1.4.10). */
const ZOOMED = 320;

const IN_LIGHT: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** Rules of which a dark screen may break others than a light one. */
const OF_COLOUR: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * Every fault that axe finds on the page with all that folds open, as `rule: element`, in light and in dark, and
 * what does not fit a zoomed window: an accessible page gives none. What was folded is folded again.
 */
export async function faultsOfPage(page: Page): Promise<readonly string[]> {
  await page.evaluate(OPEN_ALL);
  const light = await faultsByAxe(page, IN_LIGHT);
  const wide = await tooWide(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await faultsByAxe(page, OF_COLOUR);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(FOLD_AGAIN);
  return [...light, ...dark.map((fault) => `in the dark, ${fault}`), ...wide];
}

/** In the page itself, which has no frames; its half a megabyte is sent and read once for all looks at a page. */
async function faultsByAxe(page: Page, runOnly: RunOnly): Promise<readonly string[]> {
  const loaded = await page.evaluate<boolean>(`typeof axe === 'object'`);
  if (!loaded) await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  return page.evaluate<readonly string[]>(
    `axe.run(document, ${options}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html)))`,
  );
}

// As text: they run in the page, whose types this program does not have.
const OPEN_ALL = `(async () => {
  const folded = () => [...document.querySelectorAll('details:not([open])')];
  // What unfolds may hold more that is folded.
  for (let depth = 0; depth < 4 && folded().length > 0; depth += 1) {
    for (const one of folded()) Object.assign(one, { open: true }).setAttribute('data-opened-to-look', '');
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
})()`;
const FOLD_AGAIN = `for (const one of document.querySelectorAll('[data-opened-to-look]')) {
  one.open = false;
  one.removeAttribute('data-opened-to-look');
}`;

/** What reaches beyond a zoomed window, but for what scrolls in a place of its own. */
async function tooWide(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize();
  if (size === null) return [];
  await page.setViewportSize({ width: ZOOMED, height: size.height });
  // As text: it runs in the page, whose types this program does not have.
  const found = await page.evaluate<readonly string[]>(`(() => {
    const scrolls = (at) => at !== null && (getComputedStyle(at).overflowX !== 'visible' || scrolls(at.parentElement));
    if (document.scrollingElement.scrollWidth <= ${ZOOMED}) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((at) => at.getBoundingClientRect().right > ${ZOOMED} + 1 && !scrolls(at))
      .map((at) => 'reflow: ' + Math.round(at.getBoundingClientRect().right) + ' px: ' + at.outerHTML.slice(0, 120));
  })()`);
  await page.setViewportSize(size);
  return found.slice(0, 8);
}

/** Keeps the page's picture under this name. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}
