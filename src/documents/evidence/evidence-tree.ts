import type { ClauseId, OptionId, Sha256 } from '../../domain/ids.ts';
import type { Block, DocumentTree, Inline } from '../../domain/memorandum/tree.ts';

/** What an evidence file reports: facts of the journal and of the signed file, already in words. */
export interface Evidence {
  readonly engagement: string;
  readonly library: { readonly version: string; readonly hash: Sha256 };
  readonly parties: readonly { readonly side: string; readonly company: string; readonly siren: string }[];
  readonly hashes: readonly { readonly label: string; readonly sha256: string }[];
  readonly signatures: readonly {
    readonly signer: string;
    readonly signedAt: string;
    readonly level: string;
    readonly authority: string;
    readonly intact: boolean;
  }[];
  readonly events: readonly {
    readonly seq: number;
    readonly at: string;
    readonly fact: string;
    readonly hash: string;
  }[];
  readonly head: { readonly seq: number; readonly hash: string };
}

/**
 * The evidence file as a document: a readable chronology with identifiers and times, since that is
 * what convinces a court (law 5.3), and the hashes by which anybody checks it against the files.
 * French, as the agreement is.
 */
export function evidenceTree(evidence: Evidence): DocumentTree {
  return {
    format: 1,
    kind: 'evidence',
    language: 'fr',
    title: 'Fichier de preuve',
    subtitle: `Dossier de collaboration ${evidence.engagement}`,
    notices: [
      'Ce document rapporte des faits enregistrés par la plateforme. Le journal complet y est joint ; il se vérifie sans elle.',
      'Signatures de test, sans valeur : elles prouvent le fonctionnement, non l’identité.',
    ],
    library: evidence.library,
    coverPage: evidence.hashes.map(({ label, sha256 }, index) => ({ id: `hash_${index}`, label, value: text(sha256) })),
    preamble: [],
    articles: [
      article('parties', 1, 'Parties', [
        table(
          'parties_table',
          ['Côté', 'Société', 'SIREN'],
          evidence.parties.map((party) => [party.side, party.company, party.siren]),
        ),
      ]),
      article('signatures', 2, 'Signatures', [
        note(
          'signatures_note',
          'Chaque signataire s’est identifié par un code à usage unique envoyé à son adresse, puis par un second au moment de signer. Les instants viennent du jeton d’horodatage (RFC 3161) contenu dans la signature.',
        ),
        table(
          'signatures_table',
          ['Signataire', 'Instant (UTC)', 'Niveau', 'Autorité', 'Intègre'],
          evidence.signatures.map((one) => [
            one.signer,
            one.signedAt,
            one.level,
            one.authority,
            one.intact ? 'oui' : 'non',
          ]),
        ),
      ]),
      article('chronology', 3, 'Chronologie', [
        note(
          'chronology_note',
          `Chaque ligne est une entrée du journal. Son empreinte dépend de toutes les précédentes ; la dernière, numéro ${evidence.head.seq}, est ${evidence.head.hash}.`,
        ),
        table(
          'chronology_table',
          ['N°', 'Instant (UTC)', 'Fait', 'Empreinte'],
          evidence.events.map((event) => [
            String(event.seq),
            event.at,
            event.fact,
            `${event.hash.slice(0, HASH_DIGITS)}…`,
          ]),
        ),
      ]),
    ],
    annexes: [],
    signatureBlocks: [],
  };
}

/** Enough of an entry's hash to find it in the attached journal. */
const HASH_DIGITS = 16;
const NO_SOURCE = { version: '1', hash: '0'.repeat(64) as Sha256 };

function article(
  id: string,
  number: number,
  heading: string,
  blocks: readonly Block[],
): DocumentTree['articles'][number] {
  const common = { option: 'none' as OptionId, bite: 'binding', source: NO_SOURCE } as const;
  return { id: `cl_${id}`, clause: id as ClauseId, number, heading, blocks, ...common };
}

function note(id: string, content: string): Block {
  return { kind: 'paragraph', id, number: null, inlines: text(content), items: [] };
}

function table(id: string, header: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    id,
    caption: null,
    header,
    rows: rows.map((cells, index) => ({ id: `${id}_${index}`, cells: cells.map(text) })),
  };
}

function text(content: string): readonly Inline[] {
  return [{ kind: 'text', text: content }];
}
