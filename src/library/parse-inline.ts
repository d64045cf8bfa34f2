import type { ClauseId } from '../domain/ids.ts';
import { LanguageFault } from '../domain/memorandum/condition/names.ts';
import {
  type Branch,
  REFERENCE_FORMATS,
  type ReferenceFormat,
  type TemplateInline,
  VALUE_FORMATS,
  type ValueFormat,
} from '../domain/memorandum/template.ts';
import { type BodyReader, guarded, readCondition } from './body-reader.ts';
import { findTerm, type NamesInSight } from './declarations.ts';
import { formatFault } from './format-fault.ts';

const TOKEN = /\\(.)|\{([^{}]*)\}|\[\[([^\]]*)\]\]|\*\*|\*|\n/gs;

/** The text being gathered in one branch of an inline condition. */
interface Frame {
  readonly kind: 'root' | 'if' | 'each';
  readonly node: Extract<TemplateInline, { kind: 'if' | 'each' }> | null;
  out: TemplateInline[];
  readonly names: NamesInSight;
}

/**
 * Reads the words of a paragraph: text, `**strong**`, `*emphasis*`, `{parameter|format}`,
 * `{ref:clause#paragraph}`, `{annex:A1}`, `[[Defined Term]]`, `{if …}…{else}…{end}`,
 * `{each list}…{end}`. `line` is the line of its first character.
 */
export function parseInlines(
  source: string,
  line: number,
  names: NamesInSight,
  reader: BodyReader,
): readonly TemplateInline[] {
  return new InlineParser(source, line, names, reader).parse();
}

class InlineParser {
  private readonly source: string;
  private readonly reader: BodyReader;
  private line: number;
  private frames: Frame[];
  private style: 'text' | 'strong' | 'emphasis' = 'text';

  constructor(source: string, line: number, names: NamesInSight, reader: BodyReader) {
    this.source = source;
    this.line = line;
    this.reader = reader;
    this.frames = [{ kind: 'root', node: null, out: [], names }];
  }

  parse(): readonly TemplateInline[] {
    let at = 0;
    for (const match of this.source.matchAll(TOKEN)) {
      this.text(this.source.slice(at, match.index));
      this.token(match);
      at = match.index + match[0].length;
    }
    this.text(this.source.slice(at));
    if (this.style !== 'text') this.fault('unclosed-style', 'Une étoile n’est pas refermée.', 'A star is not closed.');
    if (this.frames.length > 1) this.fault('unclosed-block', 'Il manque un {end}.', 'An {end} is missing.');
    return this.frames[0]?.out ?? [];
  }

  private token(match: RegExpMatchArray): void {
    const [whole, escaped, directive, term] = match;
    if (escaped !== undefined) {
      this.text(escaped);
      return;
    }
    if (directive !== undefined) {
      this.directive(directive.trim());
      return;
    }
    if (term !== undefined) {
      this.term(term.trim());
      return;
    }
    if (whole === '\n') {
      this.line += 1;
      this.text(' ');
      return;
    }
    const style = whole === '**' ? 'strong' : 'emphasis';
    this.style = this.style === style ? 'text' : style;
  }

  private text(text: string): void {
    if (text === '') return;
    const last = this.frame.out[this.frame.out.length - 1];
    if (last?.kind === this.style && (last.kind === 'text' || last.kind === 'strong' || last.kind === 'emphasis')) {
      this.frame.out[this.frame.out.length - 1] = { kind: last.kind, text: last.text + text };
      return;
    }
    if (/[{}]|\[\[|\]\]/.test(text)) {
      this.fault(
        'stray-bracket',
        `Accolade ou crochet isolé dans « ${text.trim()} ».`,
        `Stray bracket in "${text.trim()}".`,
      );
    }
    this.push({ kind: this.style, text });
  }

  private directive(source: string): void {
    guarded(this.line, this.reader, () => {
      if (source === 'end') return this.end();
      if (source === 'else') return this.branch(null);
      if (source.startsWith('else if ')) return this.branch(source.slice(8));
      if (source.startsWith('if ')) return this.open(source.slice(3));
      if (source.startsWith('each ')) return this.each(source.slice(5).trim());
      if (source.startsWith('ref:')) return this.reference(source.slice(4));
      if (source.startsWith('annex:')) return this.annex(source.slice(6));
      return this.value(source);
    });
  }

  private open(condition: string): void {
    const node: Extract<TemplateInline, { kind: 'if' }> = { kind: 'if', branches: [] };
    this.push(node);
    this.frames.push({ kind: 'if', node, out: [], names: this.frame.names });
    this.startBranch(readCondition(condition, this.line, this.frame.names, this.reader));
  }

  private branch(condition: string | null): void {
    if (this.frame.kind !== 'if') throw misplaced('{else}');
    this.startBranch(condition === null ? null : readCondition(condition, this.line, this.frame.names, this.reader));
  }

  private startBranch(when: Branch<TemplateInline>['when']): void {
    const { node } = this.frame;
    if (node?.kind !== 'if') return;
    const branch: Branch<TemplateInline> = { when, body: [] };
    this.reader.lines.set(branch, this.line);
    (node.branches as Branch<TemplateInline>[]).push(branch);
    this.frame.out = branch.body as TemplateInline[];
  }

  private each(name: string): void {
    const { names } = this.frame;
    const list = names.resolve(name.split('.'));
    if (list === null) throw unknown(name);
    const inner = list.path.kind === 'party' ? names.withParty() : names.inside(list);
    const node: Extract<TemplateInline, { kind: 'each' }> = { kind: 'each', over: list.path, body: [] };
    this.push(node);
    this.frames.push({ kind: 'each', node, out: node.body as TemplateInline[], names: inner });
  }

  private end(): void {
    if (this.frames.length === 1) throw misplaced('{end}');
    this.frames.pop();
  }

  private value(source: string): void {
    const [name = '', ...formats] = source.split('|').map((part) => part.trim());
    const resolved = this.frame.names.resolve(name.split('.'));
    if (resolved === null) throw unknown(name);
    const unfit = formatFault(formats, resolved.definition);
    if (unfit !== null) throw unfit;
    const style = this.style === 'text' ? {} : { style: this.style };
    this.push({ kind: 'value', path: resolved.path, formats: formats.filter(isValueFormat), ...style });
  }

  private reference(source: string): void {
    const [target = '', ...formats] = source.split('|').map((part) => part.trim());
    const [written = '', paragraph = null] = target.split('#');
    const clause = written === '' ? this.frame.names.own : written;
    if (clause === null || this.frame.names.optionsOf(clause) === null) throw unknownClause(written);
    this.push({ kind: 'reference', clause: clause as ClauseId, paragraph, formats: referenceFormats(formats) });
  }

  private annex(source: string): void {
    const [code = '', ...formats] = source.split('|').map((part) => part.trim());
    if (!this.reader.declarations.annexes.has(code)) {
      throw new LanguageFault('unknown-annex', {
        fr: `L’annexe « ${code} » n’existe pas.`,
        en: `There is no annex "${code}".`,
      });
    }
    this.push({ kind: 'annex', code, formats: referenceFormats(formats) });
  }

  private term(written: string): void {
    const defines = written.startsWith('=');
    const text = defines ? written.slice(1).trim() : written;
    const term = findTerm(this.reader.declarations, text, this.reader.language);
    if (term === undefined) {
      this.undefinedTerm(text);
      return;
    }
    this.push({ kind: 'term', term: term.id, text, defines });
  }

  /** While clauses of the catalogue are still to be written, one of them may define the term. */
  private undefinedTerm(text: string): void {
    const { catalogue, clauses } = this.reader.declarations;
    const waiting = [...catalogue].some((clause) => !clauses.has(clause));
    const message = {
      fr: `Le terme « ${text} » n’est défini dans aucune clause.`,
      en: `The term "${text}" is not defined in any clause.`,
    };
    if (waiting) this.reader.faults.warn(this.reader.file, this.line, 'undefined-term', message);
    else this.reader.faults.error(this.reader.file, this.line, 'undefined-term', message);
    this.push({ kind: 'text', text });
  }

  private push(inline: TemplateInline): void {
    this.reader.lines.set(inline, this.line);
    this.frame.out.push(inline);
  }

  private get frame(): Frame {
    const frame = this.frames[this.frames.length - 1];
    if (frame === undefined) throw new Error('no frame is open');
    return frame;
  }

  private fault(code: string, fr: string, en: string): void {
    this.reader.faults.error(this.reader.file, this.line, code, { fr, en });
  }
}

function isValueFormat(format: string): format is ValueFormat {
  return (VALUE_FORMATS as readonly string[]).includes(format);
}

function referenceFormats(formats: readonly string[]): readonly ReferenceFormat[] {
  return formats.map((format) => {
    const known = REFERENCE_FORMATS.find((candidate) => candidate === format);
    if (known !== undefined) return known;
    throw new LanguageFault('unknown-format', {
      fr: `Le format « ${format} » ne convient pas à un renvoi (number, cap).`,
      en: `The format "${format}" does not fit a reference (number, cap).`,
    });
  });
}

function unknown(name: string): LanguageFault {
  return new LanguageFault('unknown-parameter', {
    fr: `« ${name} » n’est ni un paramètre de la clause, ni « clause.paramètre », ni un fait.`,
    en: `"${name}" is neither a parameter of the clause, nor "clause.parameter", nor a fact.`,
  });
}

function unknownClause(clause: string): LanguageFault {
  return new LanguageFault('unknown-clause', {
    fr: `La clause « ${clause} » n’existe pas.`,
    en: `There is no clause "${clause}".`,
  });
}

function misplaced(directive: string): LanguageFault {
  return new LanguageFault('misplaced-directive', {
    fr: `${directive} ne referme rien ici.`,
    en: `${directive} closes nothing here.`,
  });
}
