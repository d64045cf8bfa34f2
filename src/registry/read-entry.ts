import * as z from 'zod';
import { canonicalJson } from '../domain/evidence/canonical-json.ts';
import { sha256Hex } from '../domain/evidence/sha256.ts';
import type { CalendarDate, Instant } from '../domain/ids.ts';
import { isSiret } from '../domain/memorandum/values/siret.ts';
import type { RegisterEntry, RegisterExtract, RegisteredOfficer } from './registry.ts';

/** How the register writes what it withholds: `[NON-DIFFUSIBLE]`, `[ND]`. */
const WITHHELD = /^\s*\[\s*N(ON[- ]DIFFUSIBLE|D)\s*\]?/i;
/** Auditors watch the company; they never bind it (C. com. L823-9). */
const AUDITOR = /commissaire aux comptes/i;
/** Insee's code of a person trading in their own name. */
const SOLE_TRADER = '1000';

const text = z.string().nullish();
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/)
  .nullish()
  .catch(null);

const officer = z.looseObject({
  type_dirigeant: text,
  nom: text,
  prenoms: text,
  denomination: text,
  siren: text,
  qualite: text,
});

/** The fields that we read of a result of the open search; the many others are ignored, so that new ones disturb nothing. */
const result = z.looseObject({
  siren: z.string().regex(/^\d{9}$/),
  nom_complet: text,
  nom_raison_sociale: text,
  nature_juridique: text,
  etat_administratif: z.enum(['A', 'C']),
  statut_diffusion: text,
  date_creation: date,
  date_fermeture: date,
  siege: z.looseObject({ siret: text, adresse: text, code_postal: text, libelle_commune: text }).nullish(),
  dirigeants: z.array(officer).nullish(),
  complements: z.looseObject({ est_entrepreneur_individuel: z.boolean().nullish() }).nullish(),
});

const page = z.looseObject({ results: z.array(z.looseObject({ siren: z.unknown() })) });

/**
 * The one company of this SIREN in an answer of the open French company search, in our words.
 * Null when it is not among the results; throws when the answer is none of that search.
 */
export function readEntry(answer: unknown, siren: string): RegisterEntry | null {
  const found = page.parse(answer).results.find((candidate) => candidate.siren === siren);
  if (found === undefined) return null;
  const read = result.parse(found);
  const individual = read.complements?.est_entrepreneur_individuel === true || read.nature_juridique === SOLE_TRADER;
  const name = shown(read.nom_raison_sociale) ?? shown(read.nom_complet);
  // Anything but an open record is partly withheld: O is open, P partial; N was the word before 2023.
  const open = read.statut_diffusion === 'O' || read.statut_diffusion == null;
  return {
    siren,
    name,
    legalForm: /^\d{4}$/.test(read.nature_juridique ?? '') ? (read.nature_juridique ?? null) : null,
    individual,
    diffusion: open && name !== null ? 'full' : 'partial',
    status: read.etat_administratif === 'A' ? 'active' : 'closed',
    createdOn: day(read.date_creation),
    closedOn: day(read.date_fermeture),
    seat: seatOf(read.siege),
    officers: (read.dirigeants ?? []).flatMap(officerOf),
  };
}

/** An entry with where and when it was read, and the hash that names it. */
export function extractOf(entry: RegisterEntry, source: RegisterExtract['source'], at: Instant): RegisterExtract {
  return { entry, source, at, sha256: sha256Hex(canonicalJson(entry)) };
}

function seatOf(seat: z.output<typeof result>['siege']): RegisterEntry['seat'] {
  if (seat?.siret == null || !isSiret(seat.siret)) return null;
  const { siret, adresse, code_postal, libelle_commune } = seat;
  return { siret, address: shown(adresse), postalCode: shown(code_postal), town: shown(libelle_commune) };
}

function officerOf(read: z.output<typeof officer>): readonly RegisteredOfficer[] {
  const quality = shown(read.qualite);
  if (quality !== null && AUDITOR.test(quality)) return [];
  if (read.type_dirigeant === 'personne morale') {
    const name = shown(read.denomination);
    return name === null ? [] : [{ kind: 'company', name, siren: shown(read.siren), quality }];
  }
  const name = [shown(read.prenoms), shown(read.nom)].filter((part) => part !== null).join(' ');
  return name === '' ? [] : [{ kind: 'person', name, quality }];
}

function shown(value: string | null | undefined): string | null {
  if (value == null || WITHHELD.test(value)) return null;
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
}

function day(value: string | null | undefined): CalendarDate | null {
  return value == null ? null : (value.slice(0, 10) as CalendarDate);
}
