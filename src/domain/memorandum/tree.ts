import type { ClauseId, OptionId, Sha256 } from '../ids.ts';
import type { Bilingual, Language } from '../language.ts';

/**
 * The document tree: one text, numbered, with references resolved and typography done, before any
 * format. Word, PDF, web view, Markdown and the redline all walk this tree and nothing else, so
 * that they cannot disagree. Pure data: it is hashed as canonical JSON, and the same selection and
 * library give the same bytes.
 *
 * Node ids are stable (`cl_<clause>` for an article, `cl_<clause>_<paragraph>` for what is in it):
 * they become bookmarks in Word and the keys of every comparison.
 */
export interface DocumentTree {
  /** Version of this format. */
  readonly format: 1;
  readonly kind: 'memorandum' | 'nda' | 'evidence';
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string | null;
  /** Said under the title: drafting aid, needs a lawyer; which language prevails. */
  readonly notices: readonly string[];
  readonly library: { readonly version: string; readonly hash: Sha256 };
  /** Special terms (conditions particulières): the parameters shown first. */
  readonly coverPage: readonly CoverRow[];
  /** Unnumbered blocks before the first article (parties, recitals). */
  readonly preamble: readonly Block[];
  readonly articles: readonly Article[];
  readonly annexes: readonly Annex[];
  readonly signatureBlocks: readonly SignatureBlock[];
}

export interface CoverRow {
  readonly id: string;
  readonly label: string;
  readonly value: readonly Inline[];
}

export interface Article {
  /** `cl_<clause>` */
  readonly id: string;
  readonly clause: ClauseId;
  readonly option: OptionId;
  /** 1, 2, 3 … in the order of the document. */
  readonly number: number;
  readonly heading: string;
  /** Binding on signature of the memorandum, or a position frozen for the definitive contract. */
  readonly bite: 'binding' | 'frozen';
  /** Version and SHA-256 of the clause's source text (annex A14). */
  readonly source: { readonly version: string; readonly hash: Sha256 };
  readonly blocks: readonly Block[];
}

export interface Annex {
  /** `annex_A1` … */
  readonly id: string;
  /** `A1` … `A16`: numbers are those of the catalogue, with gaps where an annex is not needed. */
  readonly code: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table | Subheading;

/** A small unnumbered title inside an annex or the preamble. */
export interface Subheading {
  readonly kind: 'subheading';
  readonly id: string;
  readonly inlines: readonly Inline[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly id: string;
  /** `3.2` inside article 3; null where paragraphs are not numbered. */
  readonly number: string | null;
  readonly inlines: readonly Inline[];
  readonly items: readonly Item[];
}

/** A sub-item `(a)`, possibly with items `(i)` of its own. */
export interface Item {
  readonly id: string;
  /** `(a)`, `(i)`: typed out, for formats without lists. */
  readonly marker: string;
  readonly inlines: readonly Inline[];
  readonly items: readonly Item[];
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string | null;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly (readonly Inline[])[];
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  /** A defined term, used as defined in the definitions article. */
  | { readonly kind: 'term'; readonly term: string; readonly text: string }
  /** A parameter's value: the provenance that lets an edit in Word come back as a typed proposal. */
  | { readonly kind: 'value'; readonly clause: ClauseId; readonly parameter: string; readonly text: string }
  /** A parameter nobody has filled yet: shown as `[à compléter : …]` / `[to be completed: …]`. */
  | { readonly kind: 'blank'; readonly clause: ClauseId; readonly parameter: string; readonly text: string }
  /** A reference to an article, a paragraph or an annex; `text` is the resolved wording, `article 3`. */
  | { readonly kind: 'reference'; readonly target: string; readonly text: string };

export interface SignatureBlock {
  readonly id: string;
  /** Whom it stands for: `startup`, `industrial`, `laboratory`. */
  readonly party: string;
  /** Lines as printed: company, name, quality, power. */
  readonly lines: readonly (readonly Inline[])[];
  /** By the form of signature agreed: "Signé électroniquement : voir le panneau de signature et le fichier de preuve." */
  readonly mention: string;
}

/**
 * What a copy is, printed on every page unless it is the text to be signed: a draft (no signature, no
 * contract), or a translation of a text that stands in the other language.
 */
export type PageMark = 'draft' | 'translation' | 'final';

/** The words of a mark in the language of the copy; null when nothing is printed. */
export function pageMark(mark: PageMark, language: Language): string | null {
  if (mark === 'final') return null;
  return (mark === 'draft' ? DRAFT_MARK : TRANSLATION_MARK)[language];
}

const TRANSLATION_MARK: Bilingual = {
  fr: 'TRADUCTION de courtoisie — la version anglaise fait foi',
  en: 'COURTESY TRANSLATION — the French version prevails',
};

export const DRAFT_MARK: Bilingual = {
  fr: 'PROJET — sans valeur contractuelle',
  en: 'DRAFT — not contractually binding',
};
