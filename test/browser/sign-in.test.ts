import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, faultsOfPage, picture } from './support/chromium.ts';
import { openSite, type Site, signIn } from './support/site.ts';

describe.skipIf(chromiumPath() === null)('somebody who arrives', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.closePages());
  afterAll(() => site.close());

  it('is asked to sign in, by a code that is mailed, and comes back to where the way began', async () => {
    const page = await site.visitor();
    await page.goto('/');
    await page.getByRole('heading', { name: 'Se connecter' }).waitFor();
    await picture(page, 'sign-in-fr');
    expect(await faultsOfPage(page)).toEqual([]);
    await signIn(page, site.url, 'claire@example.org');
    await page.getByRole('heading', { name: 'Mon travail' }).waitFor();
    await picture(page, 'work-empty-fr');
    expect(await faultsOfPage(page)).toEqual([]);
  });

  it('reads English at once when the browser prefers it, and French by one press', async () => {
    const page = await site.visitor({ language: 'en', size: 'phone' });
    await page.goto('/sign-in');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('heading', { name: 'Se connecter' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await picture(page, 'sign-in-phone');
  });

  it('is told when the code is wrong, where the fault is', async () => {
    const page = await site.visitor();
    await page.goto('/sign-in');
    await page.getByLabel('Adresse électronique').fill('claire@example.org');
    await page.getByRole('button', { name: 'Recevoir un code' }).click();
    await page.getByLabel('Code à six chiffres').fill('000000');
    await page.getByRole('button', { name: 'Entrer' }).click();
    const field = page.getByLabel('Code à six chiffres');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOfPage(page)).toEqual([]);
  });

  it('gets the first page light: under 180 kB of script, whatever is on the way', async () => {
    const page = await site.visitor();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script') sizes.push(request.sizes().then((size) => size.responseBodySize));
    });
    await page.goto('/sign-in');
    await page.getByRole('heading', { name: 'Se connecter' }).waitFor();
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(180_000);
  });

  it('runs nothing that the policy forbids', async () => {
    const page = await site.visitor();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    await page.goto('/sign-in');
    await page.getByRole('heading').first().waitFor();
    expect(refused).toEqual([]);
  });
});
