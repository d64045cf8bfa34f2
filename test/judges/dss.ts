import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { announceMissing, judgeCache } from './judge-cache.ts';

const run = promisify(execFile);
const VERSION = '6.4';
const FETCH_TIMEOUT_MS = 300_000;
const RUN_TIMEOUT_MS = 120_000;
/** `dss-cms-object` is asked for at run time only, and fails without a word when it is not there. */
const MODULES = [
  'dss-pades-pdfbox',
  'dss-validation',
  'dss-utils-apache-commons',
  'dss-crl-parser-x509crl',
  'dss-policy-jaxb',
  'dss-cms-object',
];

/** What DSS finds of one signature or document time stamp. */
export interface DssFinding {
  readonly file: string;
  readonly kind: string;
  /** `PAdES-BASELINE-T` and so on; `-` for time stamps. */
  readonly level: string;
  /** `TOTAL_PASSED` for signatures, `PASSED` for time stamps. */
  readonly indication: string;
  /** Changes that DSS cannot account for. */
  readonly changes: number;
}

/** Judges files given a trust anchor (PEM) and a revocation list. */
export type Dss = (root: string, crl: string, files: readonly string[]) => Promise<readonly DssFinding[]>;

/** DSS, the European Commission's own validator: fetched once from Maven Central. Null where Java or Maven is not to be had. */
export async function findDss(): Promise<Dss | null> {
  const folder = judgeCache(`dss-${VERSION}`);
  try {
    await run('javac', ['-version']);
    await fetchOnce(folder);
  } catch (fault) {
    const [reason] = String(fault instanceof Error ? fault.message : fault).split('\n');
    return announceMissing('EU DSS', `not to be had (${reason})`);
  }
  const libraries = join(folder, 'lib', '*');
  const classes = join(folder, 'classes');
  mkdirSync(classes, { recursive: true });
  await run('javac', ['-cp', libraries, '-d', classes, join(import.meta.dirname, 'SignatureJudge.java')]);
  return async (root, crl, files) => {
    const flags = [
      '-Xshare:auto',
      '-XX:TieredStopAtLevel=1',
      '-Djava.awt.headless=true',
      '-cp',
      `${classes}:${libraries}`,
    ];
    const { stdout } = await run('java', [...flags, 'SignatureJudge', root, crl, ...files], {
      timeout: RUN_TIMEOUT_MS,
      maxBuffer: 1 << 26,
    });
    return stdout.split('\n').flatMap((line) => {
      const [file, kind, level, indication, changes] = line.split('\t');
      return file && kind && level && indication ? [{ file, kind, level, indication, changes: Number(changes) }] : [];
    });
  };
}

async function fetchOnce(folder: string): Promise<void> {
  const ready = join(folder, 'ready');
  if (existsSync(ready)) return;
  const dependency = (group: string, artifact: string, version = ''): string =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${version}</dependency>`;
  const group = 'eu.europa.ec.joinup.sd-dss';
  const bom = dependency(group, 'dss-bom', `<version>${VERSION}</version><type>pom</type><scope>import</scope>`);
  const wanted = [
    ...MODULES.map((name) => dependency(group, name)),
    dependency('org.slf4j', 'slf4j-nop', '<version>2.0.17</version>'),
  ];
  const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>test</groupId><artifactId>judges</artifactId><version>1</version><packaging>pom</packaging><dependencyManagement><dependencies>${bom}</dependencies></dependencyManagement><dependencies>${wanted.join('')}</dependencies></project>`;
  writeFileSync(join(folder, 'pom.xml'), pom);
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
  const options = [`-DoutputDirectory=${join(folder, 'lib')}`, '-DincludeScope=runtime'];
  await run('mvn', ['-q', '-B', '-f', join(folder, 'pom.xml'), goal, ...options], { timeout: FETCH_TIMEOUT_MS });
  writeFileSync(ready, VERSION);
}
