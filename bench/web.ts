import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../test/browser/support/chromium.ts';
import type { Figure } from './figure.ts';
import { startInstallation } from './installation.ts';
import { type BenchScene, enterScene } from './scene.ts';
import { median } from './timing.ts';

/** So many presses on “next” after the page has been read once. */
const SWITCHES = 30;
const LIMIT_MS = 100;

/** From one clause to the next in a real browser, on all clauses of an engagement. Nothing where there is no browser. */
export async function benchWeb(): Promise<readonly Figure[]> {
  const executablePath = chromiumPath();
  if (executablePath === null) return [];
  const installation = await startInstallation();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    const scene = await enterScene(installation);
    const { engagement, clause } = await scene.openTalks('alternate');
    scene.close();
    const page = await browser.newPage({ baseURL: installation.url, locale: 'fr-FR' });
    await enter(page, scene);
    await page.goto(`/engagements/${engagement}/clauses/${clause}`);
    await page.locator('article h1').waitFor();
    await page.waitForLoadState('networkidle');
    const times: number[] = [];
    while (times.length < SWITCHES) times.push(await switched(page));
    const [p95 = Number.NaN] = [...times].sort((a, b) => a - b).slice(Math.floor(times.length * 0.95));
    return [
      {
        name: 'Next clause: its title and options are shown, median',
        value: median(times),
        unit: 'ms',
        limit: LIMIT_MS,
      },
      { name: 'Next clause: its title and options are shown, 95 of 100', value: p95, unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await installation.stop();
  }
}

/** By the code that is mailed, as the founder does. */
async function enter(page: Page, { mailbox, startup }: BenchScene): Promise<void> {
  const { email } = startup.founder;
  const since = new Date().toISOString();
  await page.goto('/sign-in');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('button', { name: 'Recevoir un code' }).click();
  await page.getByLabel('Code à six chiffres').fill(await mailbox.code(email, since));
  await page.getByRole('button', { name: 'Entrer' }).click();
  await page.waitForURL((address) => address.pathname !== '/sign-in');
}

/**
 * One press on the link to the next clause, or on the way back from the last. Measured in the page, from the
 * press to the first frame that shows another title and the options of that clause.
 */
async function switched(page: Page): Promise<number> {
  // As text: it runs in the page, whose types this program does not have.
  return page.evaluate<number>(`new Promise((resolve, reject) => {
    const title = () => document.querySelector('article h1')?.textContent;
    const before = title();
    globalThis.benchWay = globalThis.benchWay ?? 'next';
    const link = document.querySelector('article a[rel=' + globalThis.benchWay + ']');
    if (link === null) globalThis.benchWay = globalThis.benchWay === 'next' ? 'prev' : 'next';
    const pressed = link ?? document.querySelector('article a[rel=' + globalThis.benchWay + ']');
    const begun = performance.now();
    const look = () => {
      const shown = title() !== before && document.querySelector('article h2') !== null && document.querySelector('article input') !== null;
      if (shown) return requestAnimationFrame(() => resolve(performance.now() - begun));
      if (performance.now() - begun > 10000) return reject(new Error('no other clause is shown'));
      requestAnimationFrame(look);
    };
    pressed.click();
    look();
  })`);
}
