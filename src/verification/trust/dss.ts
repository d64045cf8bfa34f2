import { parseDer } from '../../pki/der.ts';
import { OID } from '../../pki/oids.ts';
import { bytesOf, children, isContext, type SignerInfo } from '../../pki/parse-cms.ts';
import { decodeStream } from '../pdf/decode.ts';
import type { Budget } from '../pdf/limits.ts';
import { catalogOf, type PdfState } from '../pdf/state.ts';
import { entries, isArray, isStream, type PdfValue } from '../pdf/value.ts';

/** Raw validation data (DER), as a file carries it. */
export interface ValidationData {
  readonly certificates: readonly Uint8Array[];
  readonly crls: readonly Uint8Array[];
  readonly ocsp: readonly Uint8Array[];
}

/** What lists may hold before we stop reading them. */
const MAX_ITEMS = 1_000;

/** The document security store of a state (ETSI EN 319 142-1 5.4.2); unreadable streams are left out. */
export function readDss(state: PdfState, budget: Budget): ValidationData {
  const store = entries(state.resolve(catalogOf(state).map.get('DSS')));
  const vri = [...entries(state.resolve(store.get('VRI'))).values()].map((item) => entries(state.resolve(item)));
  const read = (key: string, vriKey: string): Uint8Array[] => {
    const lists = [store.get(key), ...vri.map((item) => item.get(vriKey))];
    const refs = lists.flatMap((list) => {
      const value = state.resolve(list);
      return isArray(value) ? value.items : [];
    });
    return unique(state, refs).flatMap((value) => decoded(value, budget));
  };
  return { certificates: read('Certs', 'Cert'), crls: read('CRLs', 'CRL'), ocsp: read('OCSPs', 'OCSP') };
}

function unique(state: PdfState, refs: readonly PdfValue[]): PdfValue[] {
  return [...new Set(refs.map((ref) => state.resolve(ref)))].slice(0, MAX_ITEMS);
}

function decoded(value: PdfValue, budget: Budget): Uint8Array[] {
  if (!isStream(value)) return [];
  try {
    return [decodeStream(value, budget)];
  } catch {
    return [];
  }
}

/** Revocation data inside the signature: Adobe's RevocationInfoArchival attribute (ISO 32000-2 12.8.3.3.2). */
export function adobeRevocation(signer: SignerInfo): Pick<ValidationData, 'crls' | 'ocsp'> {
  const values = signer.signed.get(OID.adobeRevocationArchival) ?? [];
  try {
    const parts = values.flatMap((value) => children(value, 'RevocationInfoArchival'));
    const list = (tag: number): Uint8Array[] =>
      parts
        .filter((part) => isContext(part, tag))
        .flatMap((part) => children(children(part, 'list')[0], 'list').map(bytesOf));
    return { crls: list(0), ocsp: list(1) };
  } catch {
    return { crls: [], ocsp: [] };
  }
}

/** Keeps what parses. */
export function readable<T>(items: readonly Uint8Array[], parse: (der: Uint8Array) => T): T[] {
  return items.flatMap((item) => {
    try {
      parseDer(item);
      return [parse(item)];
    } catch {
      return [];
    }
  });
}
