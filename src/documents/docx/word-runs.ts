import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  DeletedTextRun,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  NextAttributeComponent,
  type ParagraphChild,
  Tab,
  TextRun,
  XmlComponent,
} from 'docx';
import type { Span } from '../../domain/memorandum/diff/flow.ts';
import type { Inline } from '../../domain/memorandum/tree.ts';
import { printable } from '../printable.ts';
import { bookmarkName } from './bookmark-name.ts';
import type { Marks } from './marks.ts';

type Reference = Extract<Inline, { kind: 'reference' }>;

/** Turns the spans of one line into runs, tracked where they changed, inside the line's bookmark. */
export function bookmarked(id: string, spans: readonly Span[], marks: Marks): ParagraphChild[] {
  const runs = spans.map((span) => runOf(span, marks));
  const gone = spans.every((span) => span.change === 'deleted');
  const name = bookmarkName(id);
  if (runs.length === 0 || !marks.claim(name, gone)) return runs;
  const number = marks.nextId();
  return [asChild(new BookmarkStart(name, number)), ...runs, asChild(new BookmarkEnd(number))];
}

/** The library takes bookmark ends among a paragraph's children, but leaves them out of the type. */
function asChild(mark: BookmarkStart | BookmarkEnd): ParagraphChild {
  return mark as unknown as ParagraphChild;
}

/** A line of the contents: one link to its heading, tracked inside. */
export function contentsEntry(spans: readonly Span[], marks: Marks): ParagraphChild[] {
  const target = spans[0]?.inline;
  if (target?.kind !== 'reference') return spans.map((span) => runOf(span, marks));
  const children = spans.map((span) => runOf({ ...span, inline: { kind: 'text', text: span.inline.text } }, marks));
  return [new InternalHyperlink({ anchor: bookmarkName(target.target), children })];
}

export function runOf(span: Span, marks: Marks): ParagraphChild {
  const { inline, change } = span;
  const field = inline.kind === 'reference' && change !== 'deleted' ? fieldOf(inline, marks) : null;
  const options: IRunOptions = { ...lookOf(inline), children: field ?? pieces(inline.text) };
  if (change === 'inserted') return new InsertedTextRun({ ...options, ...marks.stamp(span.origin) });
  if (change === 'deleted') return new DeletedTextRun({ ...options, ...marks.stamp(span.origin) });
  return new TextRun(options);
}

type RunChildren = NonNullable<IRunOptions['children']>;

function lookOf(inline: Inline): IRunOptions {
  switch (inline.kind) {
    case 'strong':
      return { bold: true };
    case 'emphasis':
      return { italics: true };
    case 'term':
      return { style: 'DefinedTerm' };
    case 'value':
      return { style: 'ParameterValue' };
    case 'blank':
      return { style: 'ParameterBlank' };
    case 'text':
    case 'reference':
      return {};
  }
}

function pieces(text: string): RunChildren {
  return printable(text)
    .split(/([\t\n])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') return new Tab();
      return piece === '\n' ? new BuilderElement({ name: 'w:br' }) : piece;
    });
}

/**
 * A REF field over the number in a reference, with its present value, so that Word renumbers it. Only
 * where Word would find that very text: the target is numbered by Word and the wording ends in its number.
 */
function fieldOf(reference: Reference, marks: Marks): RunChildren | null {
  const number = marks.numberOf(reference.target);
  if (number === null || !reference.text.endsWith(number.short)) return null;
  const name = bookmarkName(reference.target);
  const lower = number.label.toLowerCase();
  if (reference.text === number.label) return [...field(`REF ${name} \\r \\h`, reference.text)];
  // A reference inside a sentence: `l'article 3`, though the heading says `Article 3`.
  if (reference.text === lower) return [...field(`REF ${name} \\r \\h \\* Lower`, reference.text)];
  if (number.label !== number.short) return null;
  const before = reference.text.slice(0, reference.text.length - number.short.length);
  return [...pieces(before), ...field(`REF ${name} \\r \\h`, number.short)];
}

function field(instruction: string, value: string): RunChildren {
  return [
    fieldCharacter('begin'),
    new InstructionText(instruction),
    fieldCharacter('separate'),
    ...pieces(value),
    fieldCharacter('end'),
  ];
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });
}

class InstructionText extends XmlComponent {
  constructor(instruction: string) {
    super('w:instrText');
    this.root.push(new NextAttributeComponent({ space: { key: 'xml:space', value: 'preserve' } }), ` ${instruction} `);
  }
}

/** A run that opens (`begin`), parts (`separate`) or closes (`end`) a field over several paragraphs. */
export function fieldRun(parts: readonly ('begin' | 'separate' | 'end' | { readonly instruction: string })[]): TextRun {
  return new TextRun({
    children: parts.map((part) =>
      typeof part === 'string' ? fieldCharacter(part) : new InstructionText(part.instruction),
    ),
  });
}
