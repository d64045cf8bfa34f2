import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/package-root.ts';

const ASSETS = join(packageRoot, 'dist', 'web', 'assets');

/** The fonts of the screens, by the beginning of the file that the build makes of each. */
const FONTS = [
  { family: 'Source Sans 3', weight: 400, file: 'source-sans-3-latin-400-normal' },
  { family: 'Source Sans 3', weight: 600, file: 'source-sans-3-latin-600-normal' },
  { family: 'Source Serif 4', weight: 600, file: 'source-serif-4-latin-600-normal' },
] as const;

/**
 * CSS that brings the screens’ own fonts to a page made here; where none were built the reader’s own serve.
 * `optional`: a first page that has no font yet keeps the reader’s, so that no word moves once it comes.
 */
export function publicFonts(built: readonly string[] = builtAssets()): string {
  return FONTS.flatMap(({ family, weight, file }) => {
    const found = built.find((name) => name.startsWith(`${file}-`) && name.endsWith('.woff2'));
    if (found === undefined) return [];
    return [
      `@font-face{font-family:'${family}';font-weight:${weight};font-display:optional;src:url(/assets/${found}) format('woff2')}`,
    ];
  }).join('\n');
}

function builtAssets(): readonly string[] {
  return existsSync(ASSETS) ? readdirSync(ASSETS) : [];
}
