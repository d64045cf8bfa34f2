import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INDUSTRIAL, STARTUP } from '../../src/cli/demo/cast.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { templatesFolder } from '../../src/library/templates-folder.ts';
import { readEvidence, unspaced } from '../judges/evidence-file.ts';
import { findOoxmlValidator } from '../judges/ooxml.ts';
import { findPoppler } from '../judges/poppler.ts';
import { type Answer, commandLine } from '../support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-demo-'));
const out = join(folder, 'out');
const at = (name: string) => join(out, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const poppler = await findPoppler();

/** The first command of the README, as a newcomer runs it, on a data folder that nobody has used. */
describe('the demo', () => {
  let first: Answer;
  beforeAll(async () => {
    first = await entente('demo', '--out', out, '--json');
  }, 120_000);

  it('ends well, and says what it verified', () => {
    expect(first.stderr).toContain('killed on purpose');
    expect(first.code).toBe(0);
    const told = JSON.parse(first.stdout);
    expect(told.ok).toBe(true);
    expect(told.findings).toHaveLength(3);
    expect(told.findings.every((finding: { ok: boolean }) => finding.ok)).toBe(true);
  });

  it('shows a rule that a draft broke: the choices that clash, the repair, and that it was taken', () => {
    const { library } = loadLibrary(templatesFolder('memorandum'));
    const sentence = library?.rules?.rules.find(({ id }) => id === 'R13')?.sentence.en;
    const line = first.stderr.split('\n').find((one) => one.includes('A draft meets a rule on purpose'));
    const said = /✔ .*?: “(You chose .*)” — repair taken: (\S+): (\S+) → (\S+) \(\d+\.\d s\)$/.exec(line ?? '');
    const [, conflict, clause, from, to] = said ?? [];
    expect(conflict).toContain('“Free proof of concept”');
    expect(conflict?.endsWith(`: ${sentence} (R13).`)).toBe(true);
    const options = library?.clauses.find(({ id }) => id === clause)?.options.map(({ id }) => String(id));
    expect(options).toEqual(expect.arrayContaining([from, to]));
    expect(to).not.toBe(from);
  });

  it.each([
    'memorandum.docx',
    'memorandum.pdf',
    'redline.docx',
    'agreement.pdf',
    'evidence.pdf',
    'journal.json',
    'trust/root.pem',
    'trust/root.crl',
  ])('leaves %s', (name) => expect(existsSync(at(name))).toBe(true));

  it('an agreement signed by both, which names its engagement and its text', async () => {
    const { code, stdout } = await verify(at('agreement.pdf'), '--journal', at('journal.json'));
    const report = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(report.verdict).toBe('valid');
    expect(report.signatures.map((one: { signer: string; level: string }) => [one.signer, one.level])).toEqual([
      ['Claire Vasseur (signature de test, sans valeur)', 'PAdES-BASELINE-T'],
      ['Étienne Maurel (signature de test, sans valeur)', 'PAdES-BASELINE-T'],
    ]);
    expect(report.agreement).toMatchObject({
      engagement: JSON.parse(first.stdout).engagement,
      textSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      termsSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      matchesJournal: true,
    });
  });

  it('an agreement that one flipped byte, a cut or an orphan object spoils', async () => {
    const agreement = readFileSync(at('agreement.pdf'));
    const flipped = Buffer.from(agreement);
    flipped.writeUInt8(flipped.readUInt8(5_000) ^ 1, 5_000);
    const orphan = Buffer.from('\n9999 0 obj\n<< /Type /Orphan >>\nendobj\n');
    for (const bytes of [
      flipped,
      agreement.subarray(0, agreement.length - 2_000),
      Buffer.concat([agreement, orphan]),
    ]) {
      const spoiled = join(folder, 'spoiled.pdf');
      writeFileSync(spoiled, bytes);
      const { code, stdout } = await verify(spoiled);
      expect(code).toBe(1);
      expect(JSON.parse(stdout).reasons.length).toBeGreaterThan(0);
    }
  });

  it('a sealed evidence file, and a journal that verifies anywhere until a row is altered', async () => {
    expect(await verify(at('evidence.pdf'))).toMatchObject({ code: 0 });
    expect(await entente('journal', 'verify', '--file', at('journal.json'))).toMatchObject({ code: 0 });
    const journal = JSON.parse(readFileSync(at('journal.json'), 'utf8'));
    journal.entries[4].at = '2020-01-01T00:00:00.000Z';
    const altered = join(folder, 'altered.json');
    writeFileSync(altered, JSON.stringify(journal));
    const { code, stdout } = await entente('journal', 'verify', '--file', altered, '--json');
    expect(code).toBe(1);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('5');
  });

  it.skipIf(poppler === null)('a draft that says so on each page, and an agreement that does not', async () => {
    const draft = (await poppler?.pages(at('memorandum.pdf'))) ?? [];
    expect(draft.length).toBeGreaterThan(5);
    expect(draft.filter((page) => !page.includes('PROJET — sans valeur contractuelle'))).toEqual([]);
    const agreement = ((await poppler?.pages(at('agreement.pdf'))) ?? []).join('');
    expect(agreement).not.toContain('PROJET');
    expect(agreement).not.toContain('[à compléter');
    const evidence = ((await poppler?.pages(at('evidence.pdf'))) ?? []).join('');
    for (const name of ['Claire Vasseur', 'Étienne Maurel', 'Lumen Capteurs', 'Aciéries du Val']) {
      expect(evidence).toContain(name);
    }
    expect(await poppler?.attachments(at('evidence.pdf'))).toEqual(['journal.json']);
  });

  it.skipIf(poppler === null)('an evidence file whose every cell is what journal and agreement say', async () => {
    if (poppler === null) return;
    const attached = join(folder, 'attached.json');
    await poppler.detach(at('evidence.pdf'), attached);
    const told = await entente('journal', 'show', '--file', attached, '--lang', 'fr', '--json');
    const sentences: { seq: number; at: string; sentence: { fr: string } }[] = JSON.parse(told.stdout).entries;
    const { entries, head } = JSON.parse(readFileSync(attached, 'utf8'));
    const { signatures } = JSON.parse((await verify(at('agreement.pdf'))).stdout);
    const text = entries.find((entry: { type: string }) => entry.type === 'text-frozen').body.value;
    const agreement = createHash('sha256')
      .update(readFileSync(at('agreement.pdf')))
      .digest('hex');
    const rows = (table: readonly (readonly string[])[]) => unspaced(table.flat().join(''));
    const evidence = await readEvidence(poppler, at('evidence.pdf'));
    expect(evidence.hashes).toBe(
      rows([
        ['Contrat signé (SHA-256)', agreement],
        ['Texte approuvé (SHA-256)', text.textSha256],
        ['Termes (SHA-256)', text.termsSha256],
        ['Document avant signature (SHA-256)', text.documentSha256],
      ]),
    );
    expect(evidence.parties).toBe(
      rows([
        ['Start-up', STARTUP.name, STARTUP.siren],
        ['Industriel', INDUSTRIAL.name, INDUSTRIAL.siren],
      ]),
    );
    expect(evidence.signatures).toBe(
      rows(
        signatures.map((one: { signer: string; signedAt: string; level: string; anchor: string; intact: boolean }) => [
          one.signer,
          instant(one.signedAt),
          one.level,
          one.anchor.replaceAll('\\,', ','),
          one.intact ? 'oui' : 'non',
        ]),
      ),
    );
    expect(evidence.head).toContain(unspaced(`numéro ${head.seq}, est ${head.hash}.`));
    expect(evidence.chronology).toBe(
      rows(
        sentences.map(({ seq, at: when, sentence }, index) => [
          String(seq),
          instant(when),
          sentence.fr,
          `${entries[index].hash.slice(0, 16)}…`,
        ]),
      ),
    );
    expect(sentences).toHaveLength(head.seq);
  });

  it('Word files that Word opens', async (context) => {
    const validator = await findOoxmlValidator(at('memorandum.docx'));
    if (validator === null) return context.skip();
    for (const name of ['memorandum.docx', 'redline.docx']) expect(await validator(at(name))).toEqual([]);
  });

  it('plays again on the same data folder', async () => {
    expect(await entente('demo', '--out', join(folder, 'again'), '--json')).toMatchObject({ code: 0 });
  }, 120_000);
});

/** As the tables print it: to the second, UTC. */
function instant(at: string): string {
  return at.slice(0, 19).replace('T', ' ');
}

function verify(file: string, ...flags: string[]): Promise<Answer> {
  return entente('verify', file, '--trust', at('trust/root.pem'), '--crl', at('trust/root.crl'), ...flags, '--json');
}

function entente(...argv: string[]): Promise<Answer> {
  return commandLine(argv, { ENTENTE_HOME: join(folder, 'home') });
}
