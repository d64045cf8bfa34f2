import { describe, expect, it } from 'vitest';
import { publicFonts } from './public-fonts.ts';

describe('the fonts of pages made here', () => {
  it('are those that the build left for the screens, by the names that it gave them', () => {
    const css = publicFonts([
      'index.js',
      'source-sans-3-latin-400-normal-AbC.woff2',
      'source-serif-4-latin-600-normal-x.woff2',
    ]);
    expect(css.match(/@font-face/g)).toHaveLength(2);
    expect(css).toContain("font-family:'Source Serif 4';font-weight:600");
    expect(css).toContain('url(/assets/source-sans-3-latin-400-normal-AbC.woff2)');
  });

  it('are the reader’s own where nothing was built', () => {
    expect(publicFonts([])).toBe('');
  });
});
