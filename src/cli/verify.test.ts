import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SignedSample, signedSample } from '../../test/signature/signed-sample.ts';
import { type Answer, commandLine } from '../../test/support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-verify-'));
let sample: SignedSample;
let foreign: SignedSample;
beforeAll(async () => {
  [sample, foreign] = await Promise.all([signedSample(), signedSample()]);
}, 120_000);
afterAll(async () => {
  await sample.dispose();
  await foreign.dispose();
  rmSync(folder, { recursive: true, force: true });
});

describe('the verb verify, in words', () => {
  it('says valid of a signed file, and who signed when at which level', async () => {
    const { code, lines } = await verified(sample.twice);
    expect(code).toBe(0);
    expect(lines[0]).toBe('VALID');
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {2}\S.*: Alice Martin.*, \d{4}-\d\d-\d\dT.* \(timestamp\), PAdES-BASELINE-T, TOTAL_PASSED/,
      ),
    );
    expect(lines).toContainEqual(expect.stringContaining('Bob Durand'));
    expect(lines.at(-1)).toMatch(/^ {2}SHA-256 [0-9a-f]{64}$/);
  });

  it('says the same in French', async () => {
    const twice = (await verified(sample.twice, '--lang', 'fr')).lines;
    expect(twice[0]).toBe('VALIDE');
    expect(twice[1]).toMatch(/\u00A0: .*\(horodatage\), PAdES-BASELINE-T, TOTAL_PASSED, ajouts admis depuis$/);
    expect(twice[2]).toMatch(/TOTAL_PASSED, rien d’ajouté depuis$/);
    const unsigned = await verified(sample.prepared, '--lang', 'fr');
    expect([unsigned.code, unsigned.lines[0]]).toEqual([2, 'NON SIGNÉ']);
    const [verdict, reason] = (await verified(flipped(sample.twice), '--lang', 'fr')).lines;
    expect(verdict).toBe('NON VALIDE');
    expect(reason).toMatch(/^ {2}\S/);
    expect(reason).not.toBe((await verified(flipped(sample.twice))).lines[1]);
  });

  it('names why a file with one flipped byte is not valid', async () => {
    const { code, lines } = await verified(flipped(sample.twice));
    expect(code).toBe(1);
    expect(lines[0]).toBe('NOT VALID');
    expect(lines[1]).toBe('  signature-1: The signed content was modified.');
    expect(lines.join('\n')).toContain('TOTAL_FAILED (HASH_FAILURE)');
  });

  it('marks what was added after the last signature and explained by none', async () => {
    const orphan = Buffer.from('\n9999 0 obj\n<< /Type /Orphan >>\nendobj\n');
    const { code, lines } = await verified(Buffer.concat([sample.twice, orphan]));
    expect(code).toBe(1);
    expect(lines[0]).toBe('NOT VALID');
    expect(lines.slice(1).join('\n')).toMatch(/^ {2}\S/m);
  });

  it('cannot tell of an unsigned file', async () => {
    const { code, lines } = await verified(sample.prepared);
    expect([code, lines[0]]).toEqual([2, 'UNSIGNED']);
  });

  it('cannot tell of a file signed under an anchor that is not trusted here, and can where it is', async () => {
    const stranger = await verified(foreign.twice);
    expect([stranger.code, stranger.lines[0]]).toEqual([2, 'INDETERMINATE']);
    expect(stranger.lines.join('\n')).toContain('NO_CERTIFICATE_CHAIN_FOUND');
    const trusted = await judge(foreign.twice, foreign, []);
    expect([trusted.code, trusted.lines[0]]).toEqual([0, 'VALID']);
  });

  it('refuses what is no PDF with a sentence that names the file, and prints no verdict', async () => {
    const { code, stdout, stderr } = await verified(Buffer.from('Cher Monsieur,\n'));
    expect([code, stdout]).toEqual([65, '']);
    expect(stderr).toMatch(/^entente: .*judged\.pdf: \S/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

function verified(pdf: Uint8Array, ...flags: string[]) {
  return judge(pdf, sample, flags);
}

/** As somebody does who was given the file and the anchors of `trusted`. */
async function judge(
  pdf: Uint8Array,
  trusted: SignedSample,
  flags: readonly string[],
): Promise<Answer & { lines: string[] }> {
  const file = join(folder, 'judged.pdf');
  writeFileSync(file, pdf);
  const trust = ['--trust', join(trusted.folder, 'trust/root.pem'), '--crl', join(trusted.folder, 'trust/root.crl')];
  const answer = await commandLine(['verify', file, ...trust, ...flags], { ENTENTE_HOME: folder, LANG: 'en_GB.UTF-8' });
  return { ...answer, lines: answer.stdout.trimEnd().split('\n') };
}

/** One bit of the page's content, well before any signature. */
function flipped(pdf: Uint8Array): Uint8Array {
  const spoiled = Buffer.from(pdf);
  spoiled.writeUInt8(spoiled.readUInt8(5_000) ^ 1, 5_000);
  return spoiled;
}
