import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';
import { templatesRoot } from './templates-folder.ts';

/** What the whole language makes of a text: the plain reader may refuse it, and never say otherwise. */
function whole(text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { value: document.errors.length > 0 ? undefined : document.toJS(), lineOf };
}

function pathsOf(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, [...path, 'nothing-of-the-kind'], ...inner];
}

const files = readdirSync(templatesRoot, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(md|yaml)$/.test(file))
  .map((file) => {
    const lines = readFileSync(join(templatesRoot, file), 'utf8').split('\n');
    return { file, text: file.endsWith('.md') ? lines.slice(1, lines.indexOf('---', 1)).join('\n') : lines.join('\n') };
  });

describe('The quick reader of templates', () => {
  it('reads every template as the whole language reads it', () => {
    for (const { file, text } of files) expect(readPlainYaml(text)?.value, file).toEqual(whole(text).value);
  });

  it.each(['signature-annexes.md', 'rules/context.yaml', 'rules/R08.yaml', 'presets/poc-light.yaml', 'document.yaml'])(
    'finds every value of %s on the line where it stands',
    (name) => {
      const text = files.find(({ file }) => file === join('memorandum', name))?.text ?? '';
      const [quick, slow] = [readPlainYaml(text), whole(text)];
      for (const path of pathsOf(quick?.value)) expect(quick?.lineOf(path), path.join('.')).toBe(slow.lineOf(path));
    },
  );

  it.each([
    'a: b\nc:\n  - d: 1\n    e: [x, "y", 2.5]\n  - f\n',
    'a: { b: "c: d", e: [] }',
    'a: >-\n  x\n    y\n  z\n\n# Said of what follows\nb: -3',
    'a: &name\n  b: 1\nc: *name\nd: { e: *name }',
    'a: "é \\"quoted\\" \\\\"',
    'a: b:c\nd: 1_000',
  ])('reads %j', (text) => {
    expect(readPlainYaml(text)?.value).toEqual(whole(text).value);
  });

  it.each([
    'a:  b',
    'a:\tb',
    'a: b ',
    'a: 012',
    'a: 0x1F',
    'a: 1e3',
    'a: .5',
    'a: +1',
    'a: Yes\nb: NULL',
    'a: ~',
    'a: b # c',
    'a: b\n   c',
    'a: "b\nc"',
    'a: b: c',
    'a: [b, c',
    'a: [b, ]',
    'a: { b: 1, b: 2 }',
    'a: 1\na: 2',
    'a:\n    b: 1\n  c: 2',
    'a: *unknown',
    'a: !tag b',
    'a: |\n  b',
    'a: >-\n  b\n\n  c',
    'a: "\\x41"',
    "a: 'b'",
    'a:\n---\nb: 1',
    '',
  ])('leaves %j to the whole language', (text) => {
    expect(readPlainYaml(text)).toBeNull();
  });
});
