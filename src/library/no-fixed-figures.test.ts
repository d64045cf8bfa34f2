import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEMPLATE_SETS, templatesFolder } from './templates-folder.ts';

const NUMBERS =
  '\\d[\\d.,\\s\\u00A0]*|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|vingt|trente|quarante-cinq|soixante|two|three|four|five|eight|ten|twelve|fifteen|twenty|thirty|forty-five|sixty|ninety';
const UNITS =
  'jours?|semaines?|mois|ans?|années?|heures|euros|days?|weeks?|months?|years?|hours|€|%|pour cent|per cent';
/** A figure and its unit; "article 6 January" and the like hold none. */
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d{])(?:${NUMBERS})[\\s\\u00A0]*(?:business |calendar )?(?:${UNITS})(?![\\p{L}_])|€\\d`,
  'iu',
);

/** What a law fixes, and may not be agreed otherwise: file, paragraph, law. */
const FIXED_BY_LAW: readonly (readonly [file: string, paragraph: string, law: string])[] = [
  ['financial-terms.md', 'payment', 'C. com. art. L. 441-10'],
  ['personnel.md', 'young-conditions', 'C. trav. art. L. 8241-3'],
];

/** Each paragraph of the texts of a template with the figures written into it, its conditions aside. */
function figuresOf(text: string) {
  const body = text.split(/^---$/m).slice(2).join('---');
  return body.split('\n').flatMap((line) => {
    const words = line.replace(/\{(?!#)[^}]*\}/g, '…');
    const figure = FIGURE.exec(words)?.[0];
    return figure === undefined ? [] : [{ paragraph: /\{#([\w-]+)\}/.exec(line)?.[1] ?? '', figure }];
  });
}

const files = TEMPLATE_SETS.flatMap((set) => {
  const folder = templatesFolder(set);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
});

describe('the texts of the templates', () => {
  it('hold no amount, period or rate that nobody can negotiate, unless a law fixes it', () => {
    const found = files.flatMap(([name, text]) =>
      figuresOf(text)
        .filter(({ paragraph }) => !FIXED_BY_LAW.some(([file, id]) => file === name && id === paragraph))
        .map(({ paragraph, figure }) => `${name} #${paragraph}: ${figure}`),
    );
    expect(found).toEqual([]);
  });

  it.each(FIXED_BY_LAW)('name in %s the law that fixes the figure of #%s: %s', (file, paragraph, law) => {
    const text = files.find(([name]) => name === file)?.[1] ?? '';
    expect(figuresOf(text).map((figure) => figure.paragraph)).toContain(paragraph);
    expect(text).toMatch(new RegExp(law.replace(/^C\. (com|trav)\. art\. /, '').replace(/[.]/g, '\\.')));
  });

  it('would show a period written into a sentence', () => {
    const clause = (line: string) => `---\nid: x\n---\n\n# fr\n\n${line}\n`;
    expect(figuresOf(clause('{#pay} Elle paie dans les trente jours.'))).toEqual([
      { paragraph: 'pay', figure: 'trente jours' },
    ]);
    expect(figuresOf(clause('{#pay} Elle paie 5 % du prix.'))).toHaveLength(1);
    expect(figuresOf(clause('{#pay} Elle paie dans les {pay_days|full}.'))).toEqual([]);
  });
});
