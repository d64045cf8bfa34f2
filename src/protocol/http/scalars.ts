import * as z from 'zod';
import type {
  CalendarDate,
  CallId,
  ClauseId,
  CommandId,
  CompanyId,
  EngagementId,
  Instant,
  LibraryHash,
  OptionId,
  PersonId,
  Sha256,
} from '../../domain/ids.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;
/** Kebab-case ids of the catalogue: `results-ownership`. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * A schema whose output is a branded string. Brands exist for the compiler alone, so the schema at
 * run time is the plain one: this cast is where a checked string becomes an id.
 */
function branded<Brand extends string>(schema: z.ZodString): z.ZodType<Brand, Brand> {
  return schema as unknown as z.ZodType<Brand, Brand>;
}

const uuid = () => z.string().regex(UUID).meta({ format: 'uuid' }) as z.ZodString;
const sha256Hex = () => z.string().regex(SHA256);
const slug = () => z.string().max(80).regex(SLUG);

export const engagementId = branded<EngagementId>(uuid());
export const callId = branded<CallId>(uuid());
export const companyId = branded<CompanyId>(uuid());
export const personId = branded<PersonId>(uuid());
export const commandId = branded<CommandId>(sha256Hex());
export const sha256 = branded<Sha256>(sha256Hex());
export const libraryHash = branded<LibraryHash>(sha256Hex());
export const clauseId = branded<ClauseId>(slug());
export const optionId = branded<OptionId>(slug());
export const instant = branded<Instant>(z.string().regex(INSTANT).meta({ format: 'date-time' }) as z.ZodString);
export const calendarDate = branded<CalendarDate>(z.iso.date() as unknown as z.ZodString);

/** At most 254 characters (RFC 5321), compared in lower case. */
export const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** Six digits, as mailed. */
export const oneTimeCode = z.string().regex(/^\d{6}$/);

export const side = z.enum(['startup', 'industrial']);
export const language = z.enum(['fr', 'en']);
/** Roles of people of companies (process 4.1); those of the programme's people are given by a verb, never by a request. */
export const partyRole = z.enum([
  'su-ceo',
  'su-counsel',
  'ind-business',
  'ind-innovation',
  'ind-legal',
  'ind-purchasing',
  'ind-signatory',
]);

/** All role codes, as shown. */
export const anyRole = z.enum([...partyRole.options, 'bpi-officer', 'inpi-adviser', 'mediator']);

/** A sentence or a paragraph written by a person: at least one visible character. */
export const prose = (max: number) => z.string().max(max).regex(/\S/);
/** A single line: a name, a title. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]+$/u);

/** What somebody of the programme’s staff holds. */
export const staffOffice = z.enum(['admin-platform', 'bpi-officer', 'inpi-adviser', 'mediator']);
