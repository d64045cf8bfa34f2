import type { Browser, Page } from 'playwright-core';
import { vi } from 'vitest';
import { openRig, type Rig } from '../../http/support/rig.ts';
import { openChromium, personsBrowser } from './chromium.ts';

/** The application listening, and a browser to look at it. */
export interface Site {
  readonly rig: Rig;
  readonly url: string;
  readonly browser: Browser;
  /** A page of somebody who is not signed in. */
  visitor(options?: Parameters<typeof personsBrowser>[2]): Promise<Page>;
  /** A page of somebody who is signed in by the mailed code: at the address asked for, or where sign-in leads. The screens of it have tests of their own. */
  signedIn(email: string, options?: Parameters<typeof personsBrowser>[2] & { readonly at?: string }): Promise<Page>;
  /** Closes every page so far: one that nobody looks at any more still follows what happens. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

export async function openSite(more: Parameters<typeof openRig>[0] = {}): Promise<Site> {
  const rig = await openRig(more);
  const url = await rig.app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await openChromium();
  const visitor: Site['visitor'] = async (options) => (await personsBrowser(browser, url, options)).newPage();
  return {
    rig,
    url,
    browser,
    visitor,
    signedIn: async (email, { at = '/', ...options } = {}) => {
      const page = await visitor(options);
      await openSession(page, url, email);
      await page.goto(at);
      return page;
    },
    closePages: async () => {
      for (const context of browser.contexts()) await context.close();
    },
    close: async () => {
      await browser.close();
      await rig.close();
    },
  };
}

/** Asks for a code and opens the session with it, as the screens do. */
async function openSession(page: Page, url: string, email: string): Promise<void> {
  const { request } = page.context();
  const code = await mailedCode(url, email, async () => {
    await request.post('/api/auth/code', { data: { email } });
  });
  const opened = await request.post('/api/auth/session', { data: { email, code } });
  if (opened.status() !== 201) throw new Error(`sign-in failed: ${await opened.text()}`);
}

/** Types the address, reads the code in the local mailbox, types the code; waits until the page has changed. */
export async function signIn(page: Page, url: string, email: string): Promise<void> {
  await page.getByLabel(/Adresse électronique|E-mail address/).fill(email);
  const ask = page.getByRole('button', { name: /Recevoir un code|Send me a code/ });
  const code = await mailedCode(url, email, () => ask.click());
  await page.getByLabel(/Code à six chiffres|Six-digit code/).fill(code);
  await page.getByRole('button', { name: /^(Entrer|Enter)$/ }).click();
  await page.waitForURL((address) => address.pathname !== '/sign-in');
}

/** The code that `ask` has mailed. It leaves after the page's answer, and an earlier one of the same person is no longer good. */
export async function mailedCode(url: string, email: string, ask: () => Promise<void>): Promise<string> {
  const before = (await codesFor(url, email)).length;
  await ask();
  return vi.waitFor(async () => {
    const codes = await codesFor(url, email);
    const [newest] = codes;
    if (newest === undefined || codes.length === before) throw new Error(`no code was mailed to ${email}`);
    return newest;
  }, 15_000);
}

/** All codes mailed to an address, the newest first; other mails may have come since. */
async function codesFor(url: string, email: string): Promise<readonly string[]> {
  const answer = await fetch(`${url}/mailbox.json`);
  const mails = (await answer.json()) as { readonly to: string; readonly text: string }[];
  return mails.flatMap((mail) => (mail.to === email ? (mail.text.match(/\b\d{6}\b/)?.[0] ?? []) : []));
}
