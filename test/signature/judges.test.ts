import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromPemOrDer } from '../../src/pki/pem.ts';
import type { VerificationReport } from '../../src/verification/report.ts';
import { verifyPdf } from '../../src/verification/verify-pdf.ts';
import { findDss } from '../judges/dss.ts';
import { findPdfSig } from '../judges/pdfsig.ts';
import { findPyHanko } from '../judges/pyhanko.ts';
import { findVeraPdf, OUR_PROFILES } from '../judges/verapdf.ts';
import { type SignedSample, signedSample } from './signed-sample.ts';

const [dss, pyHanko, pdfsig, veraPdf] = [await findDss(), await findPyHanko(), await findPdfSig(), await findVeraPdf()];

let sample: SignedSample;
let files: { readonly prepared: string; readonly once: string; readonly twice: string; readonly sealed: string };
let root: string;
let crl: string;

beforeAll(async () => {
  sample = await signedSample();
  const write = async (name: string, bytes: Uint8Array): Promise<string> => {
    const path = join(sample.folder, `${name}.pdf`);
    await writeFile(path, bytes);
    return path;
  };
  files = {
    prepared: await write('prepared', sample.prepared),
    once: await write('once', sample.once),
    twice: await write('twice', sample.twice),
    sealed: await write('sealed', sample.sealed),
  };
  root = join(sample.folder, 'trust', 'root.pem');
  crl = join(sample.folder, 'trust', 'root.crl');
}, 120_000);
afterAll(() => sample.dispose());

describe('two people sign, by RSA and by elliptic curve, then the agreement is sealed', () => {
  it('we say valid at each step, at the level reached', async () => {
    const levels = async (pdf: Uint8Array): Promise<unknown[]> => {
      const report = await sample.verify(pdf);
      expect(report.verdict).toBe('valid');
      return report.signatures.map(({ level }) => level);
    };
    expect(await levels(sample.once)).toEqual(['PAdES-BASELINE-T']);
    expect(await levels(sample.twice)).toEqual(['PAdES-BASELINE-T', 'PAdES-BASELINE-T']);
    expect(await levels(sample.sealed)).toEqual(['PAdES-BASELINE-LTA', 'PAdES-BASELINE-LTA', 'TIMESTAMP']);
  });

  it.skipIf(!dss)(
    'EU DSS: total passed, at baseline T, then LTA, without a change that it cannot account for',
    async () => {
      const findings = (await dss?.(root, crl, [files.once, files.twice, files.sealed])) ?? [];
      const short = findings.map(({ kind, level, indication, changes }) => `${kind} ${level} ${indication} ${changes}`);
      expect(short).toEqual([
        'signature PAdES-BASELINE-T TOTAL_PASSED 0',
        'signature PAdES-BASELINE-T TOTAL_PASSED 0',
        'signature PAdES-BASELINE-T TOTAL_PASSED 0',
        'signature PAdES-BASELINE-LTA TOTAL_PASSED 0',
        'signature PAdES-BASELINE-LTA TOTAL_PASSED 0',
        'timestamp - PASSED 0',
      ]);
    },
    400_000,
  );

  it.skipIf(!pyHanko)(
    'pyHanko: intact, valid, trusted, time-stamped, later changes allowed',
    async () => {
      const findings = (await pyHanko?.judge(root, [files.once, files.twice, files.sealed])) ?? [];
      expect(findings).toHaveLength(6);
      for (const found of findings) {
        expect(found).toMatchObject({ intact: true, valid: true, trusted: true });
        expect(['NONE', 'LTA_UPDATES', 'FORM_FILLING']).toContain(found.changes);
        if (found.kind === 'signature') expect(found.stamped).toBe(true);
      }
    },
    400_000,
  );

  it.skipIf(!pdfsig)('pdfsig: every signature is valid', async () => {
    expect(await pdfsig?.(files.once)).toEqual(['Signature is Valid.']);
    expect(await pdfsig?.(files.twice)).toEqual(['Signature is Valid.', 'Signature is Valid.']);
  });

  it.skipIf(!veraPdf)(
    'veraPDF: signing leaves the file PDF/A-3a and PDF/UA-1',
    async () => {
      const verdicts = (await veraPdf?.(Object.values(files))) ?? [];
      expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
      expect(verdicts.map(({ follows }) => follows)).toEqual(Object.values(files).map(() => OUR_PROFILES));
    },
    400_000,
  );
});

interface Expectation {
  readonly verdict: VerificationReport['verdict'];
  readonly levels?: readonly string[];
}

describe.skipIf(!pyHanko)('signed PDFs that pyHanko made, with keys of its own', () => {
  it('get the answer that they deserve', async () => {
    const folder = join(sample.folder, 'foreign');
    await mkdir(folder);
    await pyHanko?.makeForeign(folder, files.prepared);
    const cases = JSON.parse(await readFile(join(folder, 'cases.json'), 'utf8')) as {
      readonly [name: string]: Expectation;
    };
    const trust = fromPemOrDer(await readFile(join(folder, 'root.pem')), 'CERTIFICATE');
    const crls = [new Uint8Array(await readFile(join(folder, 'root.crl')))];
    const answers: { [name: string]: Expectation } = {};
    for (const [name, expected] of Object.entries(cases)) {
      const report = await verifyPdf(new Uint8Array(await readFile(join(folder, `${name}.pdf`))), { trust, crls });
      const levels = report.signatures.map(({ level }) => String(level));
      answers[name] = { verdict: report.verdict, ...(expected.levels ? { levels } : {}) };
    }
    expect(Object.keys(cases).length).toBeGreaterThan(25);
    expect(answers).toEqual(cases);
  }, 400_000);

  it('are indeterminate for whoever does not trust their root, or lacks the revocation list', async () => {
    const pdf = new Uint8Array(await readFile(join(sample.folder, 'foreign', 'b-t-rsa.pdf')));
    const trust = fromPemOrDer(await readFile(join(sample.folder, 'foreign', 'root.pem')), 'CERTIFICATE');
    const stranger = await verifyPdf(pdf, { trust: [sample.authority.root] });
    expect(stranger).toMatchObject({
      verdict: 'indeterminate',
      signatures: [{ intact: true, trusted: false, timeSource: 'claimed' }],
    });
    const withoutList = await verifyPdf(pdf, { trust });
    expect(withoutList).toMatchObject({
      verdict: 'indeterminate',
      signatures: [{ intact: true, trusted: true, subIndication: 'TRY_LATER' }],
    });
    expect((await verifyPdf(pdf)).reasons.map(({ code }) => code)).toContain('no-trust-anchor');
  });
});
