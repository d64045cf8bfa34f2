import type { TurnRow } from '../db/engagements/read-content.ts';
import type { EngagementReadModel } from '../domain/engagement/project.ts';
import { SIGNED_STAGES } from '../domain/engagement/state.ts';
import type { CalendarDate, ClauseId, Instant } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { bind } from '../domain/memorandum/bind/bind.ts';
import type { Library } from '../domain/memorandum/library.ts';
import type { ClauseSelection, Facts } from '../domain/memorandum/selection.ts';
import type { DocumentTree } from '../domain/memorandum/tree.ts';
import { rememberedTypography } from '../domain/memorandum/typography/remembered.ts';
import { setTypography } from '../domain/memorandum/typography/typography.ts';
import { prevailingLanguage } from '../domain/memorandum/values/prevailing-language.ts';

/** The text as it stood after a turn, for reading: gaps and all. */
export interface DraftText {
  readonly tree: DocumentTree;
  readonly turn: number;
  readonly date: Instant;
  readonly side: 'startup' | 'industrial';
  /** The language whose text will be signed. */
  readonly prevailing: Language;
}

/** What a reader's copy is marked as: a translation once the text is fixed in the other language. */
export function draftMark(
  { documentSha256 }: Pick<EngagementReadModel, 'documentSha256'>,
  { prevailing }: DraftText,
  language: Language,
): 'draft' | 'translation' {
  return documentSha256 !== null && language !== prevailing ? 'translation' : 'draft';
}

interface Reading {
  readonly language: Language;
  /** Shared by the texts that one comparison reads, which have most paragraphs in common. */
  readonly typography?: typeof setTypography;
}

type Selections = { readonly [clause: ClauseId]: ClauseSelection };

/**
 * The text after turn `number`, or after the last; null when there is no such turn. Each clause
 * stands as last proposed or accepted: of two rival proposals, the later written of the pair shows
 * until one is accepted.
 */
export function draftText(
  library: Library,
  facts: Facts,
  turns: readonly TurnRow[],
  options: Reading & { readonly turn?: number | undefined },
): DraftText | null {
  const shown = turns.filter(({ event }) => options.turn === undefined || event.turn <= options.turn);
  const last = shown.at(-1);
  if (last === undefined || (options.turn !== undefined && last.event.turn !== options.turn)) return null;
  return textAfter(library, facts, shown, last, options);
}

/** A text that led from one turn to a later one, with the turn’s number in the journal. */
export interface TextOnTheWay extends DraftText {
  readonly seq: number;
}

/**
 * The texts on the way from one turn to a later one, one for each turn’s act, the first text left out. A turn that
 * changes no selection on the day of the one before has its text.
 */
export function textsBetween(
  library: Library,
  facts: Facts,
  turns: readonly TurnRow[],
  options: Reading & { readonly from: number; readonly to: number },
): readonly TextOnTheWay[] {
  const reading = { typography: rememberedTypography(), ...options };
  const texts: TextOnTheWay[] = [];
  let known = '';
  for (const [index, row] of turns.entries()) {
    const { at, event, seq } = row;
    if (event.turn <= options.from || event.turn > options.to) continue;
    const shown = turns.slice(0, index + 1);
    const content = JSON.stringify([at.slice(0, 10), selectionsAfter(shown)]);
    const last = content === known ? texts.at(-1) : undefined;
    known = content;
    const text = last ?? textAfter(library, facts, shown, row, reading);
    texts.push({ ...text, turn: event.turn, date: at, side: event.side, seq });
  }
  return texts;
}

function textAfter(
  library: Library,
  facts: Facts,
  shown: readonly TurnRow[],
  { at, event }: TurnRow,
  { language, typography = setTypography }: Reading,
): DraftText {
  const selection = { libraryVersion: library.version, clauses: selectionsAfter(shown), facts };
  const { tree } = bind({ library, selection, language, typography, date: at.slice(0, 10) as CalendarDate });
  const prevailing = prevailingLanguage(library, selection);
  return { tree, turn: event.turn, date: at, side: event.side, prevailing };
}

/** What stands on the table after these turns, clause by clause. */
export function selectionsAfter(turns: readonly TurnRow[]): Selections {
  const selections: { [clause: ClauseId]: ClauseSelection } = {};
  for (const { event } of turns) {
    for (const move of event.moves) {
      if (move.effect === 'lapsed') continue;
      if (move.kind === 'propose') selections[move.clause] = move.selection;
      if (move.kind === 'accept' && move.settledSelection !== undefined) {
        selections[move.clause] = move.settledSelection;
      }
    }
  }
  return selections;
}

/** Names of the sides as authors of changes in a Word file: a side, never a person. */
export const SIDE_AUTHORS: {
  readonly [language in Language]: { readonly startup: string; readonly industrial: string };
} = {
  fr: { startup: 'Start-up', industrial: 'Industriel' },
  en: { startup: 'Start-up', industrial: 'Industrial' },
};

/** Documents that exist now, by their name in the address. */
export function availableDocuments(model: EngagementReadModel, turns: readonly TurnRow[]) {
  const signed = SIGNED_STAGES.includes(model.stage);
  return [
    { name: 'memorandum.docx', available: turns.length > 0, sha256: null },
    { name: 'memorandum.pdf', available: turns.length > 0, sha256: null },
    { name: 'redline.docx', available: turns.length > 1, sha256: null },
    { name: 'to-sign.pdf', available: model.documentSha256 !== null && !signed, sha256: model.documentSha256 },
    { name: 'agreement.pdf', available: signed, sha256: signed ? model.documentSha256 : null },
    { name: 'evidence.pdf', available: true, sha256: null },
    { name: 'dossier.zip', available: true, sha256: null },
  ].filter((document) => document.available);
}

/** Those texts as a redline tells them: each under its side and its day. */
export function revisionsOf(texts: readonly DraftText[], language: Language) {
  return texts.map(({ tree, side, date }) => ({ tree, author: SIDE_AUTHORS[language][side], date }));
}
