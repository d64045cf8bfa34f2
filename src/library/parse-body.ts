import { LanguageFault } from '../domain/memorandum/condition/names.ts';
import type { Branch, TemplateBlock } from '../domain/memorandum/template.ts';
import { type BodyReader, guarded, readCondition } from './body-reader.ts';
import type { NamesInSight } from './declarations.ts';
import { parseInlines } from './parse-inline.ts';
import type { Part } from './split-template.ts';

/** A line that is nothing but a directive opens or closes a block. */
const DIRECTIVE = /^\{(if|else if|else|end|each|preamble|caption)(?:\s+(.*?))?\}$/;
const ITEM = /^(\s*)- (.*)$/;
const ID = /^\{#([a-z][a-z0-9-]{0,23})\}\s*/;
const RULER = /^\|(?:\s*:?-{3,}:?\s*\|)+$/;

interface Frame {
  readonly kind: 'root' | 'if' | 'each' | 'preamble';
  readonly node: TemplateBlock | null;
  readonly line: number;
  out: TemplateBlock[];
  readonly names: NamesInSight;
}

/** Text being gathered over several lines. */
interface Open {
  readonly kind: 'paragraph' | 'item' | 'subheading';
  readonly level: 1 | 2;
  readonly line: number;
  text: string;
}

/** Reads one language's body into blocks. Every fault is said; what could not be read is left out. */
export function parseBody(part: Part, names: NamesInSight, reader: BodyReader): readonly TemplateBlock[] {
  return new BodyParser(part, names, reader).parse();
}

class BodyParser {
  private readonly rows: readonly string[];
  private readonly offset: number;
  private readonly reader: BodyReader;
  private readonly frames: Frame[];
  private readonly ids = new Set<string>();
  private open: Open | null = null;
  private caption = '';
  private paragraphs = 0;
  private tables = 0;
  /** Of the last paragraph or table: what items and rows attach to, and how many it has. */
  private holder: { readonly kind: 'paragraph' | 'table' | 'none'; readonly id: string; count: number } = {
    kind: 'none',
    id: '',
    count: 0,
  };

  constructor(part: Part, names: NamesInSight, reader: BodyReader) {
    this.rows = part.text.split('\n');
    this.offset = part.offset;
    this.reader = reader;
    this.frames = [{ kind: 'root', node: null, line: part.offset, out: [], names }];
  }

  parse(): readonly TemplateBlock[] {
    for (let at = 0; at < this.rows.length; at += 1) this.row(at);
    this.flush();
    if (this.frames.length > 1) {
      this.fault(
        this.frame.line,
        'unclosed-block',
        'Ce bloc n’est pas refermé par {end}.',
        'This block is not closed by {end}.',
      );
    }
    return this.frames[0]?.out ?? [];
  }

  private row(at: number): void {
    const raw = (this.rows[at] ?? '').trimEnd();
    const text = raw.trim();
    const line = this.offset + at + 1;
    if (text === '' || /^<!--.*-->$/.test(text)) {
      this.flush();
      return;
    }
    const directive = DIRECTIVE.exec(text);
    if (directive !== null) {
      this.directive(directive[1] ?? '', directive[2] ?? '', line);
      return;
    }
    if (text.startsWith('|')) {
      this.tableLine(text, at, line);
      return;
    }
    if (text.startsWith('#') && !text.startsWith('#{')) {
      this.heading(text, line);
      return;
    }
    const item = ITEM.exec(raw);
    if (item !== null) {
      this.start('item', item[2] ?? '', line, (item[1] ?? '').length >= 2 ? 2 : 1);
      return;
    }
    if (this.open === null) {
      this.start('paragraph', text, line, 1);
      return;
    }
    this.open.text += `\n${text}`;
  }

  private start(kind: Open['kind'], text: string, line: number, level: 1 | 2): void {
    this.flush();
    this.open = { kind, text, line, level };
  }

  private heading(text: string, line: number): void {
    const match = /^###\s+(.+)$/.exec(text);
    if (match === null) {
      this.flush();
      this.fault(
        line,
        'heading',
        'Seul « ### intertitre » est permis dans un texte ; le titre de la clause est dans l’en-tête.',
        'Only "### subheading" is allowed in a text; the title of the clause is in the front matter.',
      );
      return;
    }
    this.start('subheading', match[1] ?? '', line, 1);
    this.flush();
  }

  /** Closes the paragraph, item or subheading being gathered. */
  private flush(): void {
    const { open } = this;
    this.open = null;
    if (open === null) return;
    const explicit = ID.exec(open.text);
    const text = explicit === null ? open.text : open.text.slice(explicit[0].length);
    const inlines = parseInlines(text, open.line, this.frame.names, this.reader);
    const id = this.idFor(open, explicit?.[1]);
    if (open.kind === 'item' && this.holder.kind !== 'paragraph') {
      this.fault(open.line, 'orphan-item', 'Un tiret doit suivre un paragraphe.', 'An item must follow a paragraph.');
      return;
    }
    if (open.kind === 'item') this.push({ kind: 'item', id, level: open.level, inlines }, open.line);
    else this.push({ kind: open.kind, id, inlines }, open.line);
  }

  /** Explicit, else by position in the template: so that ids do not depend on conditions. */
  private idFor(open: Open, explicit: string | undefined): string {
    if (open.kind === 'item') {
      this.holder.count += 1;
      return this.unique(explicit ?? `${this.holder.id}-${this.holder.count}`, open.line);
    }
    this.paragraphs += 1;
    const id = this.unique(explicit ?? `p${this.paragraphs}`, open.line);
    this.holder = { kind: open.kind === 'paragraph' ? 'paragraph' : 'none', id, count: 0 };
    return id;
  }

  private unique(id: string, line: number): string {
    if (this.ids.has(id)) {
      this.fault(line, 'duplicate-id', `L’identifiant « ${id} » sert deux fois.`, `The id "${id}" is used twice.`);
    }
    this.ids.add(id);
    return id;
  }

  private directive(verb: string, argument: string, line: number): void {
    this.flush();
    guarded(line, this.reader, () => {
      if (verb === 'end') return this.end();
      if (verb === 'if') return this.openIf(argument, line);
      if (verb === 'each') return this.openEach(argument, line);
      if (verb === 'preamble') return this.openPreamble(line);
      if (verb === 'caption') {
        this.caption = argument;
        return;
      }
      return this.branch(verb === 'else' ? null : argument, line);
    });
  }

  private openIf(condition: string, line: number): void {
    const node: TemplateBlock = { kind: 'if', branches: [] };
    const { names } = this.frame;
    this.push(node, line);
    this.frames.push({ kind: 'if', node, line, out: [], names });
    this.branch(condition, line);
  }

  private branch(condition: string | null, line: number): void {
    const { node, names } = this.frame;
    if (node?.kind !== 'if') throw misplaced('{else}');
    const when = condition === null ? null : readCondition(condition, line, names, this.reader);
    const branch: Branch<TemplateBlock> = { when, body: [] };
    this.reader.lines.set(branch, line);
    (node.branches as Branch<TemplateBlock>[]).push(branch);
    this.frame.out = branch.body as TemplateBlock[];
  }

  private openEach(name: string, line: number): void {
    const { names } = this.frame;
    const list = names.resolve(name.split('.'));
    if (list === null) {
      throw new LanguageFault('unknown-parameter', {
        fr: `« ${name} » n’est pas une liste connue.`,
        en: `"${name}" is not a known list.`,
      });
    }
    const inner = list.path.kind === 'party' ? names.withParty() : names.inside(list);
    const node: TemplateBlock = { kind: 'each', over: list.path, body: [] };
    this.push(node, line);
    this.frames.push({ kind: 'each', node, line, out: node.body as TemplateBlock[], names: inner });
  }

  private openPreamble(line: number): void {
    if (this.frames.length > 1) throw misplaced('{preamble}');
    const node: TemplateBlock = { kind: 'preamble', body: [] };
    const { names } = this.frame;
    this.push(node, line);
    this.frames.push({ kind: 'preamble', node, line, out: node.body as TemplateBlock[], names });
  }

  private end(): void {
    if (this.frames.length === 1) throw misplaced('{end}');
    this.frames.pop();
  }

  private tableLine(text: string, at: number, line: number): void {
    this.flush();
    if (RULER.test(text)) return;
    const cells = splitCells(text).map((cell) => parseInlines(cell, line, this.frame.names, this.reader));
    if (RULER.test((this.rows[at + 1] ?? '').trim())) {
      this.openTable(cells, line);
      return;
    }
    if (this.holder.kind !== 'table') {
      this.fault(
        line,
        'orphan-row',
        'Une ligne de tableau doit suivre un en-tête et sa ligne « | --- | ».',
        'A row must follow a header and its "| --- |" line.',
      );
      return;
    }
    this.holder.count += 1;
    this.push({ kind: 'row', id: `${this.holder.id}-${this.holder.count}`, cells }, line);
  }

  private openTable(header: Extract<TemplateBlock, { kind: 'table' }>['header'], line: number): void {
    this.tables += 1;
    const id = this.unique(`t${this.tables}`, line);
    const caption = this.caption === '' ? [] : parseInlines(this.caption, line, this.frame.names, this.reader);
    this.caption = '';
    this.holder = { kind: 'table', id, count: 0 };
    this.push({ kind: 'table', id, caption, header }, line);
  }

  private push(block: TemplateBlock, line: number): void {
    this.reader.lines.set(block, line);
    this.frame.out.push(block);
  }

  private get frame(): Frame {
    const frame = this.frames[this.frames.length - 1];
    if (frame === undefined) throw new Error('no frame is open');
    return frame;
  }

  private fault(line: number, code: string, fr: string, en: string): void {
    this.reader.faults.error(this.reader.file, line, code, { fr, en });
  }
}

/** Cells of `| a | b |`; a bar inside braces belongs to a format, one after a backslash to the text. */
function splitCells(text: string): readonly string[] {
  const inner = text.replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|(?![^{}]*\})/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function misplaced(directive: string): LanguageFault {
  return new LanguageFault('misplaced-directive', {
    fr: `${directive} n’est pas à sa place ici.`,
    en: `${directive} is out of place here.`,
  });
}
