import type { CalendarDate, Instant, Sha256 } from '../domain/ids.ts';

/** What a register of companies is asked, and answers. Reading it never decides: people confirm, and may type by hand. */
export interface CompanyRegistry {
  /** Looks a legal unit up by its SIREN (nine digits, checked by the caller). Never throws for what the register says or does. */
  find(siren: string): Promise<RegisterAnswer>;
}

export type RegisterAnswer =
  | { readonly kind: 'found'; readonly extract: RegisterExtract }
  /** The register holds nobody of that number, or shows nobody: a company may oppose its publication entirely. */
  | { readonly kind: 'unknown' }
  /** It did not answer, or not legibly. Later it may. */
  | { readonly kind: 'away' };

/** One look at the register: what it said, where, when, and the hash that names it in evidence. */
export interface RegisterExtract {
  readonly entry: RegisterEntry;
  readonly source: 'recherche-entreprises' | 'fixtures';
  readonly at: Instant;
  /** SHA-256 of the entry's canonical JSON: the same entry read twice has one hash. */
  readonly sha256: Sha256;
}

export interface RegisterEntry {
  readonly siren: string;
  /** Null where its holder opposed publication. */
  readonly name: string | null;
  /** Insee's code of the legal form, four digits: 5710 is a SAS. */
  readonly legalForm: string | null;
  /** One person trading in their own name: no company, and bound by nobody else. */
  readonly individual: boolean;
  /** `partial`: name and address are withheld at the holder's wish (C. com. R123-232). */
  readonly diffusion: 'full' | 'partial';
  readonly status: 'active' | 'closed';
  readonly createdOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly seat: {
    readonly siret: string;
    readonly address: string | null;
    readonly postalCode: string | null;
    readonly town: string | null;
  } | null;
  /** Officers as published, auditors left out. */
  readonly officers: readonly RegisteredOfficer[];
}

export type RegisteredOfficer =
  | { readonly kind: 'person'; readonly name: string; readonly quality: string | null }
  | { readonly kind: 'company'; readonly name: string; readonly siren: string | null; readonly quality: string | null };
