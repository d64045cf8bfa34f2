import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Text in Source Serif 4, headings and tables' heads in Source Sans 3 (both SIL Open Font License 1.1). */
const FACES = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
] as const;

/** Reads the faces that the layout uses, whole TTF files, from the installed packages. */
export function readFontFiles(): readonly Buffer[] {
  const require = createRequire(import.meta.url);
  return FACES.map((face) => readFileSync(require.resolve(`@expo-google-fonts/${face}`)));
}
