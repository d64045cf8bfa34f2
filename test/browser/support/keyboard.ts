import type { Page } from 'playwright-core';

/** More stops than any page has: who is not there after these is never reached. */
const MOST_STOPS = 120;

/** Presses Tab until the control of this name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isIt = (words: string) => (typeof name === 'string' ? words === name : name.test(words));
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    // As text: it runs in the page, whose types this program does not have.
    const names = await page.evaluate<readonly string[]>(`(() => {
      const at = document.activeElement;
      const words = [at?.getAttribute('aria-label'), at?.textContent, ...[...(at?.labels ?? [])].map((one) => one.textContent)];
      return words.map((one) => (one ?? '').trim());
    })()`);
    if (names.some(isIt)) return;
  }
  throw new Error(`the keyboard never reaches “${name}”`);
}

/** Goes to a control and presses a key on it. */
export async function pressOn(page: Page, name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** Goes to a field and types. */
export async function typeIn(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}
