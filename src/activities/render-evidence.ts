import type { Database } from '../db/database.ts';
import { readParties } from '../db/engagements/parties.ts';
import { readEngagement } from '../db/engagements/read-engagement.ts';
import { exportJournal } from '../db/journal/export-journal.ts';
import { readEntries } from '../db/journal/read-entries.ts';
import { tell, tellClosed } from '../db/journal/story.ts';
import { ENGINE } from '../db/viewer.ts';
import { withActor } from '../db/with-actor.ts';
import { type Evidence, evidenceTree } from '../documents/evidence/evidence-tree.ts';
import { renderPdf } from '../documents/pdf/render-pdf.ts';
import type { EngagementReadModel } from '../domain/engagement/read-models.ts';
import { SIGNED_STAGES } from '../domain/engagement/state.ts';
import type { EngagementId, Instant } from '../domain/ids.ts';
import type { Keyring } from '../keys/keyring.ts';
import type { LocalSignatureProvider } from '../signature/local-signature-provider.ts';
import { prepareForSignature } from '../signature/prepare-for-signature.ts';
import { signatureField } from '../signature/signature-field.ts';
import type { VerificationReport } from '../verification/report.ts';
import type { Libraries } from './ports.ts';
import { type RenderOnceDeps, renderOnce } from './render-once.ts';

export interface EvidenceDeps extends RenderOnceDeps {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly libraries: Pick<Libraries, 'load'>;
  readonly provider: Pick<LocalSignatureProvider, 'sealAsPlatform'>;
  readonly verify: (pdf: Uint8Array) => Promise<VerificationReport>;
}

/**
 * The evidence file of an engagement in force: who did what when, with the hashes that prove it, the
 * journal inside, sealed by the platform and time-stamped. Made once; null before there is an agreement.
 */
export async function renderEvidence(deps: EvidenceDeps, engagement: EngagementId): Promise<Uint8Array | null> {
  const model = await readEngagement(deps.db, ENGINE, engagement);
  if (model === null || !SIGNED_STAGES.includes(model.stage) || model.documentSha256 === null) return null;
  const key = `${engagement}-evidence-${model.documentSha256}`;
  const about = { key, engagement, kind: 'evidence-pdf', turn: null, language: 'fr' } as const;
  const { bytes } = await renderOnce(deps, about, () => typeset(deps, model));
  return bytes;
}

async function typeset(deps: EvidenceDeps, model: EngagementReadModel): Promise<Uint8Array> {
  const { engagement, changedAt } = model;
  const journal = await exportJournal(deps.db, deps.keyring, ENGINE, engagement);
  const attachment = {
    name: 'journal.json',
    bytes: new TextEncoder().encode(JSON.stringify(journal)),
    mime: 'application/json',
    relationship: 'data',
  } as const;
  const tree = evidenceTree(await gather(deps, model));
  const plain = await renderPdf(tree, { mark: 'final', date: changedAt, attachments: [attachment] });
  const prepared = await prepareForSignature(plain, { signatories: [{ label: 'Cachet de la plateforme' }] });
  const sealed = await deps.provider.sealAsPlatform({ pdf: prepared, field: signatureField(1), at: changedAt });
  return sealed.pdf;
}

async function gather(deps: EvidenceDeps, model: EngagementReadModel): Promise<Evidence> {
  const { db, keyring } = deps;
  const { engagement, libraryHash, frozen, documentSha256 } = model;
  const key = await keyring.standingKey({ kind: 'engagement', engagement });
  const entries = await withActor(db, ENGINE, (tx) => readEntries(tx, engagement, key));
  const parties = await readParties(db, ENGINE, engagement);
  const library = await deps.libraries.load(libraryHash);
  const agreement = documentSha256 === null ? null : await deps.files.of(engagement).get(documentSha256);
  const report = agreement === null ? null : await deps.verify(agreement);
  const last = entries.at(-1)?.chain;
  return {
    engagement,
    library: { version: library?.version ?? '', hash: libraryHash },
    parties:
      parties === null
        ? []
        : [
            { side: 'Start-up', company: parties.startup.name, siren: parties.startup.siren },
            { side: 'Industriel', company: parties.industrial.name, siren: parties.industrial.siren },
          ],
    hashes: [
      { label: 'Contrat signé (SHA-256)', sha256: documentSha256 ?? '' },
      { label: 'Texte approuvé (SHA-256)', sha256: frozen?.textSha256 ?? '' },
      { label: 'Termes (SHA-256)', sha256: frozen?.termsSha256 ?? '' },
      { label: 'Document avant signature (SHA-256)', sha256: frozen?.documentSha256 ?? '' },
    ],
    signatures: (report?.signatures ?? []).map((signature) => ({
      signer: signature.signer ?? '',
      signedAt: readable(signature.signedAt),
      level: signature.level ?? '',
      // A subject comes as RFC 4514 writes it, commas escaped.
      authority: (signature.anchor ?? '').replaceAll('\\,', ','),
      intact: signature.intact,
    })),
    events: entries.map(({ chain, recorded }) => ({
      seq: chain.seq,
      at: readable(chain.at),
      fact: (recorded === null ? tellClosed(chain.type) : tell(recorded)).sentence.fr,
      hash: chain.hash,
    })),
    head: { seq: last?.seq ?? 0, hash: last?.hash ?? '' },
  };
}

/** `2026-11-25 08:00:00` of an ISO instant: a table's width is short. */
function readable(at: Instant | string | null): string {
  return at === null ? '' : at.slice(0, 19).replace('T', ' ');
}
