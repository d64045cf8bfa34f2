import { describe, expect, it } from 'vitest';
import { en } from '../../web/i18n/en.ts';
import { fr } from '../../web/i18n/fr.ts';
import { FIRST_WORDS, withFirstPaint } from './first-paint.ts';

const SHELL = '<!doctype html><html lang="fr"><head></head><body><div id="root"></div></body></html>';

describe('the first words of the sign-in page, before its script has come', () => {
  it('are those of its screen, in both languages', () => {
    for (const [language, { signIn }] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      expect(FIRST_WORDS[language]).toEqual({ title: signIn.title, intro: signIn.intro });
    }
  });

  it('stand where the screen will, in a page of their language', () => {
    const page = withFirstPaint(SHELL, 'en');
    expect(page).toContain('<html lang="en">');
    expect(page).toMatch(/<div id="root"><div class="first-paint">.*<h1>Sign in<\/h1>/);
  });
});
