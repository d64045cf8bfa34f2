import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../compile-library.ts';
import { readSources } from '../sources.ts';
import { templatesFolder } from '../templates-folder.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/rules.md'), 'utf8');
const memorandum = templatesFolder('memorandum');
const LESSON = page.slice(page.indexOf('## A rule in three files'), page.indexOf('## The keys of a rule'));

describe('the page that teaches rules', () => {
  it('shows a rule and its two examples as they are installed: whoever copies them has a rule that passes', () => {
    const shown = [...LESSON.matchAll(/```yaml\n([^`]*)```/g)].map(([, text]) => text);
    const files = ['R63.yaml', 'examples/R63.fail.yaml', 'examples/R63.pass.yaml'];
    expect(shown).toEqual(files.map((file) => readFileSync(join(memorandum, 'rules', file), 'utf8')));
  });

  it('shows conditions that the memorandum can read, each of them', () => {
    const plain = [...page.matchAll(/```\n([^`]*)```/g)].flatMap(([, text]) => (text ?? '').trim().split('\n'));
    const folded = [...page.matchAll(/```yaml\nfires_when: >-\n([^`]*)```/g)].map(([, text]) => text ?? '');
    const conditions = [...plain.filter((line) => !line.startsWith('npm run')), ...folded];
    expect(conditions.length).toBeGreaterThan(9);
    const any = conditions.map((one) => `(${one.replaceAll(/\s+/g, ' ').trim()})`).join('\n  or ');
    const sources = readSources(memorandum);
    const rules = sources.rules.rules.map(({ path, text }) => ({
      path,
      text: path.endsWith('R63.yaml') ? text.replace(/fires_when: .*/, `fires_when: >-\n  ${any}`) : text,
    }));
    const { faults } = compileLibrary({ ...sources, rules: { ...sources.rules, rules } });
    const inTheWay = faults.filter(({ file, code }) => file.endsWith('R63.yaml') && code !== 'repair-mends-nothing');
    expect(inTheWay).toEqual([]);
  });
});
