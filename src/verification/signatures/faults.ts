import type { Bilingual } from '../../domain/language.ts';
import type { TrustFault } from '../trust/evidence.ts';
import type { RangeFault } from './signature-value.ts';

/** Everything that can be wrong with one signature, with the sub-indication of ETSI EN 319 102-1 that says it. */
export type FaultCode =
  | RangeFault
  | 'range-inside-revision'
  | 'signature-out-of-place'
  | 'contents-unreadable'
  | 'contents-padding'
  | 'envelope-altered'
  | 'format-unknown'
  | 'algorithm-unknown'
  | 'algorithm-weak'
  | 'digest-differs'
  | 'signature-wrong'
  | 'certificate-missing'
  | 'certificate-not-the-signed-one'
  | 'certificate-not-for-time-stamps'
  | 'timestamp-broken';

interface FaultEntry {
  readonly indication: 'TOTAL_FAILED' | 'INDETERMINATE';
  readonly sub: string;
  readonly message: Bilingual;
}

const failed = (sub: string, fr: string, en: string): FaultEntry => ({
  indication: 'TOTAL_FAILED',
  sub,
  message: { fr, en },
});
const unsure = (sub: string, fr: string, en: string): FaultEntry => ({
  indication: 'INDETERMINATE',
  sub,
  message: { fr, en },
});

export const FAULTS: { readonly [code in FaultCode]: FaultEntry } = {
  'range-unreadable': failed(
    'FORMAT_FAILURE',
    'L’étendue signée (ByteRange) est illisible.',
    'The signed range (ByteRange) is unreadable.',
  ),
  'range-not-from-start': failed(
    'FORMAT_FAILURE',
    'L’étendue signée ne commence pas au début du fichier.',
    'The signed range does not start at the beginning of the file.',
  ),
  'range-gap-is-not-contents': failed(
    'FORMAT_FAILURE',
    'L’étendue non signée n’est pas exactement la valeur de la signature.',
    'The unsigned gap is not exactly the value of the signature.',
  ),
  'range-beyond-file': failed(
    'FORMAT_FAILURE',
    'L’étendue signée dépasse le fichier : il a été coupé.',
    'The signed range goes beyond the file: it was cut short.',
  ),
  'contents-not-canonical': failed(
    'FORMAT_FAILURE',
    'La valeur de la signature a été réécrite ou abîmée.',
    'The value of the signature was rewritten or damaged.',
  ),
  'dictionary-ambiguous': failed(
    'FORMAT_FAILURE',
    'Le dictionnaire de signature est ambigu.',
    'The signature dictionary is ambiguous.',
  ),
  'range-inside-revision': failed(
    'FORMAT_FAILURE',
    'L’étendue signée ne finit pas à la fin d’une révision complète.',
    'The signed range does not end at the end of a complete revision.',
  ),
  'signature-out-of-place': failed(
    'FORMAT_FAILURE',
    'La signature n’appartient pas à la révision qu’elle prétend signer.',
    'The signature does not belong to the revision that it claims to sign.',
  ),
  'contents-unreadable': failed(
    'FORMAT_FAILURE',
    'La valeur de la signature est illisible.',
    'The value of the signature is unreadable.',
  ),
  'contents-padding': failed(
    'FORMAT_FAILURE',
    'Des octets étrangers suivent la valeur de la signature.',
    'Foreign bytes follow the value of the signature.',
  ),
  'envelope-altered': failed(
    'FORMAT_FAILURE',
    'L’enveloppe de la signature est altérée ou hors du profil PAdES.',
    'The envelope of the signature is altered or outside the PAdES profile.',
  ),
  'format-unknown': failed(
    'FORMAT_FAILURE',
    'Format de signature (SubFilter) inconnu.',
    'Unknown signature format (SubFilter).',
  ),
  'algorithm-unknown': unsure('CRYPTO_CONSTRAINTS_FAILURE', 'Algorithme inconnu.', 'Unknown algorithm.'),
  'algorithm-weak': unsure(
    'CRYPTO_CONSTRAINTS_FAILURE_NO_POE',
    'Algorithme trop faible pour prouver quoi que ce soit (SHA-1, clé courte).',
    'Algorithm too weak to prove anything (SHA-1, short key).',
  ),
  'digest-differs': failed('HASH_FAILURE', 'Le contenu signé a été modifié.', 'The signed content was modified.'),
  'signature-wrong': failed(
    'SIG_CRYPTO_FAILURE',
    'La signature ne correspond pas à son certificat.',
    'The signature does not match its certificate.',
  ),
  'certificate-missing': unsure(
    'NO_SIGNING_CERTIFICATE_FOUND',
    'Le certificat du signataire est introuvable.',
    "The signatory's certificate cannot be found.",
  ),
  'certificate-not-the-signed-one': failed(
    'SIG_CONSTRAINTS_FAILURE',
    'Le certificat n’est pas celui que le signataire a désigné.',
    'The certificate is not the one that the signatory named.',
  ),
  'certificate-not-for-time-stamps': failed(
    'CHAIN_CONSTRAINTS_FAILURE',
    'Le certificat de l’horodatage n’est pas fait pour horodater.',
    'The certificate of the time stamp is not made for time stamping.',
  ),
  'timestamp-broken': failed(
    'SIG_CRYPTO_FAILURE',
    'L’horodatage de la signature est abîmé ou n’est pas le sien.',
    'The time stamp of the signature is damaged or not its own.',
  ),
};

export const TRUST_SENTENCES: { readonly [fault in TrustFault]: Bilingual } = {
  NO_CERTIFICATE_CHAIN_FOUND: {
    fr: 'Le certificat ne mène à aucune autorité reconnue.',
    en: 'The certificate leads to no trusted authority.',
  },
  CHAIN_CONSTRAINTS_FAILURE: {
    fr: 'La chaîne de certificats n’est pas conforme.',
    en: 'The certificate chain breaks a constraint.',
  },
  CRYPTO_CONSTRAINTS_FAILURE_NO_POE: {
    fr: 'La chaîne de certificats repose sur un algorithme trop faible.',
    en: 'The certificate chain rests on too weak an algorithm.',
  },
  OUT_OF_BOUNDS_NO_POE: {
    fr: 'Le certificat n’était pas valable au moment considéré.',
    en: 'The certificate was not valid at the time considered.',
  },
  REVOKED_NO_POE: { fr: 'Le certificat est révoqué.', en: 'The certificate is revoked.' },
  TRY_LATER: {
    fr: 'Aucune information de révocation à jour : fournissez la liste (CRL).',
    en: 'No up-to-date revocation information: provide the list (CRL).',
  },
};
