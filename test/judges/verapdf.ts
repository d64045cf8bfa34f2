import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { SaxesParser } from 'saxes';
import { announceMissing, judgeCache } from './judge-cache.ts';

const run = promisify(execFile);
const VERSION = '1.30.2';
const FETCH_TIMEOUT_MS = 240_000;
const JUDGE_TIMEOUT_MS = 280_000;

/** What every PDF of ours says of itself, and must keep. */
export const OUR_PROFILES = ['PDF/A-3a', 'PDF/UA-1'];

export interface VeraPdfVerdict {
  readonly file: string;
  /** The profiles that the file says it follows, and does. */
  readonly follows: readonly string[];
  /** One line per rule that failed: profile, clause, test, what the rule asks. */
  readonly faults: readonly string[];
}

/** Judges files against every profile that they say they follow, in one reading; one verdict per file in their order. */
export type VeraPdf = (files: readonly string[]) => Promise<readonly VeraPdfVerdict[]>;

/** veraPDF, the reference validator of the PDF Association: fetched once from Maven Central. Null where Java or Maven is not to be had. */
export async function findVeraPdf(): Promise<VeraPdf | null> {
  try {
    await run('java', ['-version']);
  } catch {
    return announceMissing('veraPDF', 'java is not installed');
  }
  const jar = join(judgeCache('verapdf'), `cli-${VERSION}.jar`);
  if (!existsSync(jar)) {
    try {
      await fetchJar(jar);
    } catch (fault) {
      const [reason] = String(fault instanceof Error ? fault.message : fault).split('\n');
      return announceMissing('veraPDF', `Maven could not fetch it (${reason})`);
    }
  }
  return (files) => judge(jar, files);
}

/** Into a folder beside, then moved: a fetch cut short leaves nothing that looks like a judge. */
async function fetchJar(jar: string): Promise<void> {
  const folder = mkdtempSync(`${jar}-`);
  try {
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
    const artifact = `-Dartifact=org.verapdf.apps:cli:${VERSION}`;
    await run('mvn', ['-q', '-B', goal, artifact, `-DoutputDirectory=${folder}`], { timeout: FETCH_TIMEOUT_MS });
    renameSync(join(folder, basename(jar)), jar);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function judge(jar: string, files: readonly string[]): Promise<readonly VeraPdfVerdict[]> {
  // Flavour 0: whatever the file's own metadata names.
  const options = ['-f', '0', '--nonpdfext', '--format', 'xml', '--maxfailuresdisplayed', '1'];
  const command = ['-Xshare:auto', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar, ...options, ...files];
  // Exit code 1 says that a file is not compliant: the report is on stdout all the same.
  const report = await run('java', command, { timeout: JUDGE_TIMEOUT_MS, maxBuffer: 1 << 26 }).then(
    ({ stdout }) => stdout,
    (fault: { readonly stdout?: string }) => fault.stdout ?? '',
  );
  const verdicts = readReport(report);
  if (verdicts.length !== files.length) throw new Error(`veraPDF judged ${verdicts.length} of ${files.length} files.`);
  return verdicts;
}

function readReport(xml: string): readonly VeraPdfVerdict[] {
  const verdicts: { file: string; follows: string[]; faults: string[] }[] = [];
  const path: string[] = [];
  let profile = '';
  let rule = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (name === 'job') verdicts.push({ file: '', follows: [], faults: [] });
    const verdict = verdicts.at(-1);
    if (name === 'validationReport') {
      profile = attributes['profileName']?.replace(' validation profile', '') ?? '';
      if (attributes['isCompliant'] === 'true') verdict?.follows.push(profile);
    }
    if (name === 'rule') rule = `${profile} ${attributes['clause']} t${attributes['testNumber']}`;
  });
  parser.on('text', (text) => {
    const verdict = verdicts.at(-1);
    const [parent, element] = path.slice(-2);
    if (parent === 'item' && element === 'name' && verdict) verdict.file = text;
    if (parent === 'rule' && element === 'description') verdict?.faults.push(`${rule}: ${text.trim()}`);
    if (element === 'exceptionMessage') verdict?.faults.push(text.trim());
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(xml).close();
  return verdicts;
}
