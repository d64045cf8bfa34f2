import type { CalendarDate, ClauseId } from '../../ids.ts';
import type { Language } from '../../language.ts';
import type { Refusal } from '../../refusal.ts';
import type { Clause, Library } from '../library.ts';
import type { ParameterValue, Selection } from '../selection.ts';
import type { Annex, Article, Block, DocumentTree, SignatureBlock } from '../tree.ts';
import { setTypography, setTypographyOf } from '../typography/typography.ts';
import { activeClauses } from '../values/active-clauses.ts';
import { readable } from '../values/scope.ts';
import { biteOf } from './bite.ts';
import { bindBlocks } from './blocks.ts';
import { type Assembly, Definitions, type Place } from './context.ts';
import { coverRows } from './cover.ts';
import { assemblyFaults } from './faults.ts';
import { type Flat, flatten, isTrue } from './flatten.ts';

export interface BindInput {
  readonly library: Library;
  readonly selection: Selection;
  readonly language: Language;
  /** The document's date, read by `document.date`; a blank when null. Never the clock's. */
  readonly date: CalendarDate | null;
  /** Of versions of one text, which share most of it: the same for all of them. */
  readonly typography?: typeof setTypography;
}

export interface Bound {
  readonly tree: DocumentTree;
  /** Dangling references, undefined terms, empty articles, needed clauses that are missing. */
  readonly faults: readonly Refusal[];
}

/** A clause that is in the document, its blocks decided. */
interface Chapter {
  readonly clause: Clause;
  readonly number: number;
  readonly flats: readonly Flat[];
}

/**
 * Assembles the text of a selection in one language: conditions decided, values printed, paragraphs
 * numbered, references resolved, typography set. Pure: the same input gives the same tree. A clause
 * absent from the selection is absent from the text (`completeSelection` fills a draft first).
 */
export function bind(input: BindInput): Bound {
  const { library, selection, language } = input;
  const active = activeClauses(library, selection);
  const clauses = library.clauses.filter(
    (clause) => active.has(clause.id) && selection.clauses[clause.id] !== undefined,
  );
  const place = openPlace(input, active, clauses);
  const assembly = openAssembly(input, place);

  const chapters = clauses.map((clause, index): Chapter => {
    const flats = flatten(clause.body[language], place, assembly);
    return { clause, number: index + 1, flats };
  });
  for (const chapter of chapters) numberChapter(chapter, assembly);

  const title = (text: { readonly [code in Language]: string }) => setTypographyOf(text[language], language);
  const tree: DocumentTree = {
    format: 1,
    kind: library.kind,
    language,
    title: title(library.document.title),
    subtitle: library.document.subtitle === null ? null : title(library.document.subtitle),
    notices: library.document.notices
      .filter((notice) => isTrue(notice.when, place))
      .map((notice) => title(notice.text)),
    library: { version: library.version, hash: library.hash },
    coverPage: clauses.flatMap((clause) => coverRows(clause, place, assembly)),
    preamble: chapters.flatMap((chapter) => preambleOf(chapter, assembly)),
    articles: chapters.map((chapter) => articleOf(chapter, selection, place, assembly)),
    annexes: annexesOf(place, assembly),
    signatureBlocks: signatureBlocks(place, assembly),
  };
  return { tree, faults: [...assembly.faults, ...assemblyFaults(tree, active, selection, assembly)] };
}

function openPlace(input: BindInput, active: ReadonlySet<ClauseId>, clauses: readonly Clause[]): Place {
  const { library, language } = input;
  const articles = clauses.map((clause, index): ParameterValue => {
    return { number: String(index + 1), title: clause.title[language], version: clause.version, hash: clause.hash };
  });
  const document = { date: input.date, articles, library_version: library.version, library_hash: library.hash };
  return { data: { ...readable(library, input.selection, active), document }, loop: null };
}

function openAssembly({ library, language, typography = setTypography }: BindInput, place: Place): Assembly {
  const annexes = library.annexes.filter((annex) => isTrue(annex.when, place)).map((annex) => annex.code);
  return {
    library,
    language,
    typography,
    parties: library.document.parties.filter((party) => isTrue(party.when, place)).map((party) => party.id),
    definitions: new Definitions(library),
    numbers: new Map(),
    annexes: new Set(annexes),
    termsUsed: new Set(),
    termsDefined: new Set(),
    faults: [],
  };
}

function numberChapter({ clause, number, flats }: Chapter, assembly: Assembly): void {
  assembly.numbers.set(`cl_${clause.id}`, String(number));
  let paragraph = 0;
  for (const flat of flats) {
    if (flat.block.kind !== 'paragraph' || flat.preamble) continue;
    paragraph += 1;
    assembly.numbers.set(`cl_${clause.id}_${flat.id}`, `${number}.${paragraph}`);
  }
}

function preambleOf({ clause, flats }: Chapter, assembly: Assembly): readonly Block[] {
  const inside = flats.filter((flat) => flat.preamble);
  return bindBlocks(inside, `cl_${clause.id}`, () => null, assembly);
}

function articleOf(
  { clause, number, flats }: Chapter,
  selection: Selection,
  place: Place,
  assembly: Assembly,
): Article {
  const { language, library } = assembly;
  const id = `cl_${clause.id}`;
  const inside = flats.filter((flat) => !flat.preamble);
  const blocks = bindBlocks(inside, id, (node) => assembly.numbers.get(node) ?? null, assembly);
  const chosen = selection.clauses[clause.id];
  if (chosen === undefined) throw new Error(`clause ${clause.id} has no selection`);
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').length;
  return {
    id,
    clause: clause.id,
    option: chosen.option,
    number,
    heading: setTypographyOf(clause.title[language], language),
    bite: biteOf(clause, library.document.bite, place),
    source: { version: clause.version, hash: clause.hash },
    blocks: [...blocks, ...precision(chosen.precision, id, `${number}.${paragraphs + 1}`, language)],
  };
}

/** The parties' own words, said to be so: a reader must know that no template stands behind them. */
function precision(text: string | undefined, id: string, number: string, language: Language): readonly Block[] {
  if (text === undefined || text === '') return [];
  const words =
    language === 'fr' ? 'Précision convenue entre les Parties : ' : 'Specific terms agreed by the Parties: ';
  const whole = setTypographyOf(`${words}${text}`, language);
  return [{ kind: 'paragraph', id: `${id}_precision`, number, inlines: [{ kind: 'text', text: whole }], items: [] }];
}

function annexesOf(place: Place, assembly: Assembly): readonly Annex[] {
  const { language } = assembly;
  return assembly.library.annexes
    .filter((annex) => assembly.annexes.has(annex.code))
    .map((annex) => {
      const id = `annex_${annex.code}`;
      const flats = flatten(annex.body[language], place, assembly);
      const heading = setTypographyOf(annex.title[language], language);
      return { id, code: annex.code, heading, blocks: bindBlocks(flats, id, () => null, assembly) };
    });
}

function signatureBlocks(place: Place, assembly: Assembly): readonly SignatureBlock[] {
  const { language, library } = assembly;
  const { signatureMention, otherMentions = [] } = library.document;
  const mention = otherMentions.find(({ when }) => isTrue(when, place))?.text ?? signatureMention;
  return assembly.parties.map((party) => {
    const id = `signature_${party}`;
    const own: Place = { ...place, data: { ...place.data, party } };
    const blocks = bindBlocks(flatten(library.document.signature[language], own, assembly), id, () => null, assembly);
    const lines = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.inlines]));
    return { id, party, lines, mention: setTypographyOf(mention[language], language) };
  });
}
