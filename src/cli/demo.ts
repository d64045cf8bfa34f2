import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { loadConfig } from '../config/load-config.ts';
import { startSystem } from '../runtime/start-system.ts';
import { authorityFolder, createTestAuthority } from '../signature/authority/test-authority.ts';
import { verifyPdf } from '../verification/verify-pdf.ts';
import { playEngagement } from './demo/play.ts';
import { openProgress } from './demo/progress.ts';
import { EXIT, exitWith, printJson } from './exit.ts';

interface DemoOptions {
  readonly out: string;
  readonly json?: boolean;
}

/** Adds `demo`. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('play one collaboration, from a response to a call to a signed agreement')
    .option('--out <DIR>', 'where the documents go', 'out')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample: entente demo --out out')
    .action((options: DemoOptions) => runDemo(options));
}

/** Starts the system, plays, verifies what came out as anybody could, and stops what was started. */
async function runDemo(options: DemoOptions): Promise<void> {
  const out = resolve(options.out);
  const config = { ...loadConfig(process.env), port: 0 };
  const progress = openProgress();
  const system = await progress.step('Postgres, Temporal, worker and API start', () => startSystem(config));
  try {
    const engagement = await playEngagement(system, progress.step, out);
    const findings = await progress.step('What came out is verified', () => verifyOutputs(config.home, out));
    const ok = findings.every((finding) => finding.ok);
    report({ ok, engagement, out, findings, steps: progress.steps }, options.json === true);
    exitWith(ok ? EXIT.ok : EXIT.no);
  } finally {
    await system.stop();
  }
}

interface Finding {
  readonly what: string;
  readonly how: string;
  readonly ok: boolean;
}

async function verifyOutputs(home: string, out: string): Promise<readonly Finding[]> {
  // A list issued now: one older than the certificates that have just signed says nothing of them.
  const authority = await createTestAuthority(authorityFolder(home));
  const { crl } = await authority.exportTrust(join(out, 'trust'));
  const anchors = [authority.root];
  const crls = [readFileSync(crl)];
  const agreement = readFileSync(join(out, 'agreement.pdf'));
  const whole = await verifyPdf(agreement, { trust: anchors, crls });
  const flipped = Buffer.from(agreement);
  const middle = Math.floor(flipped.length / 3);
  flipped[middle] = (flipped[middle] ?? 0) ^ 1;
  const altered = await verifyPdf(flipped, { trust: anchors, crls });
  const appended = await verifyPdf(Buffer.concat([agreement, Buffer.from('\n9999 0 obj\n<<>>\nendobj\n')]), {
    trust: anchors,
    crls,
  });
  return [
    {
      what: `agreement.pdf: ${whole.signatures.length} signatures, ${whole.signatures.map((each) => each.level).join(', ')}`,
      how: 'digest, certificate chain up to trust/root.pem, time stamps, every revision compared',
      ok: whole.verdict === 'valid' && whole.signatures.length === 2,
    },
    { what: 'the same with one bit flipped is refused', how: 'entente verify', ok: altered.verdict === 'invalid' },
    { what: 'the same with an object appended is refused', how: 'entente verify', ok: appended.verdict === 'invalid' },
  ];
}

interface Outcome {
  readonly ok: boolean;
  readonly engagement: string;
  readonly out: string;
  readonly findings: readonly Finding[];
  readonly steps: readonly { readonly title: string; readonly ms: number }[];
}

function report(outcome: Outcome, json: boolean): void {
  if (json) {
    printJson(outcome);
    return;
  }
  const lines = outcome.findings.map((finding) => `  ${finding.ok ? '✔' : '✘'} ${finding.what} (${finding.how})`);
  process.stdout.write(`\nVerified:\n${lines.join('\n')}\n\nDocuments are in ${outcome.out}\n`);
}
