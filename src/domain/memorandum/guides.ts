import type { ClauseId, OptionId } from '../ids.ts';
import type { Bilingual, Language } from '../language.ts';
import type { Sector } from '../programme/sectors.ts';
import type { Questionnaire } from './questionnaire.ts';

/** What stands beside the clauses and is in no contract: the words explained, and the clauses refused. */
export interface Guides {
  readonly glossary: readonly GlossaryEntry[];
  readonly graveyard: readonly GraveyardEntry[];
  /** Absent where the set has none, or one with faults. */
  readonly questionnaire?: Questionnaire;
  /** Absent where the set has none. */
  readonly examples?: readonly CollaborationExample[];
}

/** A collaboration of two invented companies, told as a case: what they chose and why. */
export interface CollaborationExample {
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly sector: Sector;
  /** Readiness levels, 1 to 9. */
  readonly trl: { readonly from: number; readonly to: number };
  readonly startup: { readonly name: string; readonly about: Bilingual };
  readonly industrial: { readonly name: string; readonly about: Bilingual };
  readonly need: Bilingual;
  readonly choices: readonly { readonly clause: ClauseId; readonly option: OptionId; readonly why: Bilingual }[];
  /** Its steps, one after the other. */
  readonly duration: readonly { readonly what: Bilingual; readonly weeks: number }[];
  /** What they would do again. */
  readonly again: readonly Bilingual[];
  readonly otherwise: readonly Bilingual[];
}

/** A word of the trade, in both languages, in plain words. */
export interface GlossaryEntry {
  readonly id: string;
  readonly fr: string;
  readonly en: string;
  /** Further written forms: an abbreviation, an irregular plural. */
  readonly forms: { readonly [language in Language]: readonly string[] };
  readonly definition: Bilingual;
  /** The word of the other language that looks like it and means something else; null when there is none. */
  readonly falseFriend: Bilingual | null;
}

/** A clause that the library refuses to write, and what it offers in its place. */
export interface GraveyardEntry {
  readonly id: string;
  readonly name: Bilingual;
  /** What such a clause says. */
  readonly says: Bilingual;
  readonly why: Bilingual;
  /** The law, the case or the rule of this library that refuses it. */
  readonly source: Bilingual;
  /** The article's number has not been checked against the official text. */
  readonly toCheck: boolean;
  readonly advice: Bilingual;
  readonly instead: readonly { readonly clause: ClauseId; readonly option: OptionId }[];
}
