/**
 * Branded identifiers: two ids of different things do not mix, though both are strings.
 * All are opaque (UUIDs or hashes), so that none says who or what it names.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type EngagementId = Branded<'EngagementId'>;
export type CallId = Branded<'CallId'>;
export type CompanyId = Branded<'CompanyId'>;
export type PersonId = Branded<'PersonId'>;
export type CommandId = Branded<'CommandId'>;
/** One call of somebody from outside, an adviser or a mediator, into one engagement. */
export type CallingId = Branded<'CallingId'>;

/** 64 lower-case hexadecimal digits. */
export type Sha256 = Branded<'Sha256'>;
/** The SHA-256 of a compiled clause library (clauses, rules, presets of one version). */
export type LibraryHash = Sha256 & { readonly library?: never };

/** Kebab-case ids of the clause catalogue: authored, stable, never reused. */
export type ClauseId = Branded<'ClauseId'>;
export type OptionId = Branded<'OptionId'>;

/** An absolute instant, ISO 8601 in UTC with milliseconds: `2026-11-25T08:00:00.000Z`. */
export type Instant = Branded<'Instant'>;
/** A calendar date without time or zone: `2026-11-25`. */
export type CalendarDate = Branded<'CalendarDate'>;
