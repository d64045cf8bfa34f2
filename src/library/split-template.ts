import type { Language } from '../domain/language.ts';
import type { Faults } from './fault.ts';
import type { Source } from './sources.ts';

/** A part of a file, and how many lines of the file come before it. */
export interface Part {
  readonly text: string;
  readonly offset: number;
}

export interface Split {
  readonly frontMatter: Part;
  readonly bodies: { readonly [language in Language]: Part };
}

/** Cuts a template into front matter, French body and English body; null, with faults, when one is missing. */
export function splitTemplate(source: Source, faults: Faults): Split | null {
  const lines = source.text.split('\n');
  const close = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (close < 0) {
    faults.error(source.path, 1, 'front-matter-missing', {
      fr: 'Le fichier doit commencer par un en-tête entre deux lignes « --- ».',
      en: 'The file must begin with a front matter between two lines "---".',
    });
    return null;
  }
  const fr = headingOf('fr', lines, close, source, faults);
  const en = headingOf('en', lines, close, source, faults);
  if (fr < 0 || en < 0) return null;
  const end = lines.length;
  return {
    frontMatter: { text: lines.slice(1, close).join('\n'), offset: 1 },
    bodies: {
      fr: { text: lines.slice(fr + 1, en > fr ? en : end).join('\n'), offset: fr + 1 },
      en: { text: lines.slice(en + 1, fr > en ? fr : end).join('\n'), offset: en + 1 },
    },
  };
}

function headingOf(
  language: Language,
  lines: readonly string[],
  close: number,
  source: Source,
  faults: Faults,
): number {
  const at = lines.findIndex((line, index) => index > close && line.trim() === `# ${language}`);
  if (at >= 0) return at;
  const name = language === 'fr' ? { fr: 'français', en: 'French' } : { fr: 'anglais', en: 'English' };
  faults.error(source.path, lines.length, 'missing-language', {
    fr: `Le texte ${name.fr} manque : ajoutez une ligne « # ${language} » et le texte au-dessous.`,
    en: `The ${name.en} text is missing: add a line "# ${language}" and the text under it.`,
  });
  return -1;
}
