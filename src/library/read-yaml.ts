import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { shapeSentence } from '../protocol/shape-sentence.ts';
import type { Faults } from './fault.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { yamlSentence } from './yaml-sentence.ts';

/** A checked YAML value, and the line of any key in it. */
export interface Yaml<Value> {
  readonly value: Value;
  /** The line, in the whole file, of a path of keys; of the nearest parent when the key is not there. */
  lineOf(path: readonly (string | number)[]): number;
}

interface Read {
  readonly value: unknown;
  /** From 1, in the YAML alone. */
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Reads YAML and checks its shape. Faults carry the line of the key concerned; null when there was one.
 * `offset` is the number of lines before the YAML in its file.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  faults: Faults,
  offset = 0,
): Yaml<z.output<Schema>> | null {
  const read = readPlainYaml(text) ?? readWholeYaml(text, file, faults, offset);
  if (read === null) return null;
  const lineOf = (path: readonly (string | number)[]) => read.lineOf(path) + offset;
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return { value: parsed.data, lineOf };
  for (const issue of parsed.error.issues) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const where = path.join('.') || '-';
    const said = shapeSentence({ keyword: issue.code, message: issue.message, params: { ...issue } });
    faults.error(file, lineOf(path), 'front-matter', {
      fr: `« ${where} » : ${said.fr}.`,
      en: `"${where}": ${said.en}.`,
    });
  }
  return null;
}

/** Asks the whole language: for its rarer ways to write, and to say what is wrong. */
function readWholeYaml(text: string, file: string, faults: Faults, offset: number): Read | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (position: number) => lines.linePos(position).line;
  for (const error of document.errors) {
    faults.error(file, lineAt(error.pos[0]) + offset, 'yaml-syntax', {
      fr: `L’en-tête n’est pas du YAML lisible : ${yamlSentence(error.code).fr}.`,
      en: `The front matter is not readable YAML: ${yamlSentence(error.code).en}.`,
    });
  }
  if (document.errors.length > 0) return null;
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };
  return { value: document.toJS({ maxAliasCount: 100 }), lineOf };
}
