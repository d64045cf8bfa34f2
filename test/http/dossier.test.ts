import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast, opened, propose, type Somebody } from './support/cast.ts';
import { powersVerified } from './support/powers.ts';
import { readyToSign } from './support/ready-to-sign.ts';
import { openRig, type Rig } from './support/rig.ts';

interface Manifest {
  readonly format: string;
  readonly engagement: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

describe('the complete dossier of an engagement', () => {
  let rig: Rig;
  let cast: Cast;
  beforeAll(async () => {
    rig = await openRig({ evidence: async () => Buffer.from('%PDF-1.7 stand-in evidence') });
    cast = await gatherCast(rig);
  });
  afterAll(() => rig.close());

  const dossierOf = (who: Somebody, at: string, query = '') => who.browser.get(`${at}/documents/dossier.zip${query}`);

  it('holds every version, what changed, the agreement, its proof, the journal and a summary, each with its hash', async () => {
    const at = await readyToSign(cast);
    await powersVerified(cast, at);
    for (const signatory of [cast.ceo, cast.delegate]) {
      await signatory.browser.refresh(signatory.email);
      const { frozen, documentSha256, rev } = (await signatory.browser.get(at)).json();
      const signed = await signatory.browser.act(`${at}/signatures`, rev, {
        textSha256: frozen.textSha256,
        documentSha256,
      });
      expect(signed.statusCode, signed.body).toBe(200);
    }
    const reply = await dossierOf(cast.counsel, at);
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'application/zip']);
    expect(reply.headers['content-disposition']).toMatch(/^attachment; filename="dossier-[0-9a-f-]{36}\.zip"$/);
    const files = unzipSync(reply.rawPayload);
    expect(Object.keys(files).sort()).toEqual([
      'LISEZMOI.txt',
      'README.txt',
      'agreement/agreement.pdf',
      'application/application.txt',
      'attachments/power-2-industrial.pdf',
      'evidence/evidence.pdf',
      'journal/journal.json',
      'manifest.json',
      'redlines/fr/redline-fr-01-02.docx',
      'summary-en.html',
      'summary-fr.html',
      'versions/fr/memorandum-fr-01.docx',
      'versions/fr/memorandum-fr-01.pdf',
      'versions/fr/memorandum-fr-02.docx',
      'versions/fr/memorandum-fr-02.pdf',
    ]);
    const manifest: Manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect([manifest.format, `/api/engagements/${manifest.engagement}`]).toEqual(['entente-dossier/1', at]);
    expect(manifest.files).toHaveLength(Object.keys(files).length - 1);
    for (const { path, bytes, sha256 } of manifest.files) {
      const found = files[path] ?? new Uint8Array();
      expect([path, found.length, createHash('sha256').update(found).digest('hex')]).toEqual([path, bytes, sha256]);
    }
    const french = strFromU8(files['summary-fr.html'] ?? new Uint8Array());
    expect(french).toContain('Jeune Pousse – Grand Groupe');
    expect(french).toContain('Le mémorandum signé entre en vigueur.');
    expect(strFromU8(files['summary-en.html'] ?? new Uint8Array())).toContain('The signed memorandum');
    expect(strFromU8(files['LISEZMOI.txt'] ?? new Uint8Array())).toContain('La version française fait foi.');
  });

  it('is the same to the last byte for both sides and each time, and is not sent again to whoever has it', async () => {
    const { at, rev } = await opened(cast);
    await cast.ceo.browser.act(`${at}/turns`, rev, { moves: [propose('alpha'), propose('beta')] });
    const first = await dossierOf(cast.ceo, at);
    expect(first.statusCode, first.body).toBe(200);
    for (const who of [cast.ceo, cast.business, cast.lawyer]) {
      expect((await dossierOf(who, at)).rawPayload.equals(first.rawPayload)).toBe(true);
    }
    const again = await cast.ceo.browser.get(`${at}/documents/dossier.zip`, {
      'if-none-match': String(first.headers['etag']),
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('is also in English when that is asked, beside the text that prevails', async () => {
    const { at, rev } = await opened(cast);
    await cast.ceo.browser.act(`${at}/turns`, rev, { moves: [propose('alpha'), propose('beta')] });
    const paths = Object.keys(unzipSync((await dossierOf(cast.ceo, at, '?lang=en')).rawPayload));
    expect(paths.filter((path) => path.startsWith('versions/'))).toEqual([
      'versions/fr/memorandum-fr-01.docx',
      'versions/fr/memorandum-fr-01.pdf',
      'versions/en/memorandum-en-01.docx',
      'versions/en/memorandum-en-01.pdf',
    ]);
  });

  it('is there before the first turn, with what there is, and closed to all but the two sides', async () => {
    const { at } = await opened(cast);
    const paths = Object.keys(unzipSync((await dossierOf(cast.business, at)).rawPayload));
    expect(paths).toContain('application/application.txt');
    expect(paths.some((path) => path.startsWith('versions/'))).toBe(false);
    expect((await cast.officer.get(`${at}/documents/dossier.zip`)).statusCode).toBe(403);
    const stranger = await rig.signedIn('stranger@elsewhere.example');
    const [forbidden, unknown] = await Promise.all([
      stranger.get(`${at}/documents/dossier.zip`),
      stranger.get('/api/engagements/00000000-0000-4000-8000-000000000000/documents/dossier.zip'),
    ]);
    const told = ({ statusCode, body }: typeof forbidden) => [
      statusCode,
      JSON.parse(body).code,
      JSON.parse(body).title,
    ];
    expect(told(forbidden)).toEqual(told(unknown));
    expect(forbidden.statusCode).toBe(404);
  });

  it('says why when a part cannot be made, and is made at the next try', async () => {
    const { at, rev } = await opened(cast);
    await cast.ceo.browser.act(`${at}/turns`, rev, { moves: [propose('alpha'), propose('beta')] });
    const { files } = rig.deps.rendering;
    const of = files.of.bind(files);
    let broken = true;
    files.of = (engagement) => {
      if (broken) throw new Error('the disk is full');
      return of(engagement);
    };
    const failed = await dossierOf(cast.ceo, at);
    expect([failed.statusCode, failed.headers['content-type']]).toEqual([500, expect.stringMatching(/problem\+json/)]);
    broken = false;
    expect((await dossierOf(cast.ceo, at)).statusCode).toBe(200);
  });
});
