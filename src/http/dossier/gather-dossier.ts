import { renderNda } from '../../activities/render-nda.ts';
import { readApplication } from '../../db/calls/applications.ts';
import { readNames } from '../../db/engagements/names.ts';
import { readPerformanceTexts } from '../../db/engagements/performance-texts.ts';
import { readPowers } from '../../db/engagements/powers.ts';
import { readClauses, readTurns } from '../../db/engagements/read-content.ts';
import { exportJournal } from '../../db/journal/export-journal.ts';
import { storyOf } from '../../db/journal/show-journal.ts';
import type { Viewer } from '../../db/viewer.ts';
import { namedTexts } from '../../domain/engagement/execution/performance-text.ts';
import type { EngagementReadModel } from '../../domain/engagement/project.ts';
import { SIGNED_STAGES } from '../../domain/engagement/state.ts';
import { canonicalJson } from '../../domain/evidence/canonical-json.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import { pinnedLibrary } from '../check-moves.ts';
import { draftText } from '../draft-text.ts';
import { keptNdaText } from '../nda-text.ts';
import type { Services } from '../services.ts';
import { bytesFile, type Dossier, type DossierFile, textFile, withManifest } from './dossier.ts';
import { readmeText } from './readme-text.ts';
import { summaryPage } from './summary-page.ts';
import { textVersions } from './text-versions.ts';

/** What a dossier is of, and who may look at it: both sides get the same. */
export interface DossierOrder {
  readonly model: EngagementReadModel;
  readonly viewer: Viewer;
  /** The versions are made in the language that prevails, and in this one. */
  readonly language: Language;
}

/**
 * Everything of an engagement that both sides share: the summary, every version of the text with its changes,
 * the agreement and what proves it, confidentiality, the journal, the application, what was attached. What a side
 * keeps to itself is not read. Files that take long are made once and kept.
 */
export async function gatherDossier(services: Services, order: DossierOrder): Promise<Dossier> {
  const { db, keyring, libraries } = services;
  const { model, viewer, language } = order;
  const { engagement } = model;
  const [library, facts, turns, clauses, names, journal] = await Promise.all([
    pinnedLibrary(libraries, model.libraryHash),
    services.factsOf(engagement),
    readTurns(db, keyring, viewer, engagement),
    readClauses(db, keyring, viewer, engagement),
    readNames(db, viewer, [model]),
    exportJournal(db, keyring, viewer, engagement),
  ]);
  const prevailing = draftText(library, facts, turns, { language })?.prevailing ?? 'fr';
  const languages = [...new Set([prevailing, language])];
  const files: DossierFile[] = [];
  for (const one of languages) files.push(...(await textVersions(services, { model, library, facts, turns }, one)));
  files.push(...(await agreementFiles(services, model)));
  files.push(...(await ndaFiles(services, model)));
  if (journal !== null) files.push(textFile('journal/journal.json', canonicalJson(journal)));
  files.push(...(await wordsOfSides(services, order)));
  files.push(...(await deeds(services, order)));
  const story = storyOf(journal?.entries ?? []);
  const told = { model, names: names(model), library, clauses, story };
  const readable = (['fr', 'en'] as const).flatMap((one) => [
    textFile(one === 'fr' ? 'LISEZMOI.txt' : 'README.txt', readmeText(one, { names: names(model), prevailing, files })),
    textFile(`summary-${one}.html`, summaryPage(one, told)),
  ]);
  const { seq, changedAt: asOf } = model;
  return withManifest({ engagement, seq, asOf }, [...readable, ...files]);
}

/** The text to be signed or the agreement, the same in Word, and the evidence file once it is in force. */
async function agreementFiles(
  { rendering, evidence }: Services,
  { engagement, stage, documentSha256, frozen }: EngagementReadModel,
): Promise<readonly DossierFile[]> {
  const signed = SIGNED_STAGES.includes(stage);
  const store = rendering.files.of(engagement);
  const named: readonly (readonly [path: string, sha256: Sha256 | null])[] = [
    [`agreement/${signed ? 'agreement' : 'to-sign'}.pdf`, documentSha256],
    ['agreement/final-text.docx', documentSha256 === null ? null : (frozen?.docxSha256 ?? null)],
  ];
  const files: DossierFile[] = [];
  for (const [path, sha256] of named) {
    const bytes = sha256 === null ? null : await store.get(sha256);
    if (bytes !== null) files.push(bytesFile(path, bytes));
  }
  const proof = signed ? await evidence(engagement) : null;
  return proof === null ? files : [...files, bytesFile('evidence/evidence.pdf', proof)];
}

async function ndaFiles(services: Services, { engagement, nda }: EngagementReadModel): Promise<readonly DossierFile[]> {
  if (nda === null || nda === undefined) return [];
  const tree = await keptNdaText(services, engagement, nda.textSha256);
  const { bytes } = await renderNda(services.rendering, engagement, nda, tree);
  return [bytesFile('nda/nda.pdf', bytes)];
}

/** What the sides wrote to each other beside the turns: the application, then words on the performance. */
async function wordsOfSides(
  { db, keyring }: Services,
  { model, viewer }: DossierOrder,
): Promise<readonly DossierFile[]> {
  const application = await readApplication(db, keyring, viewer, model.engagement);
  const named = namedTexts(model.execution);
  const texts = await readPerformanceTexts(db, keyring, viewer, model.engagement);
  const said = texts.filter(({ sha256 }) => named.has(sha256));
  return [
    ...(application === null
      ? []
      : [textFile('application/application.txt', `${application.title}\n\n${application.text}\n`)]),
    ...(said.length === 0 ? [] : [textFile('performance/words.json', `${JSON.stringify(said, null, 2)}\n`)]),
  ];
}

/** The deeds of the powers to sign, in the order of their declaration: both sides judge them. */
async function deeds(
  { db, keyring, rendering }: Services,
  { model, viewer }: DossierOrder,
): Promise<readonly DossierFile[]> {
  const powers = await readPowers(db, keyring, viewer, model.engagement);
  const files: DossierFile[] = [];
  for (const [index, { side, documentSha256 }] of powers.entries()) {
    const bytes = documentSha256 === null ? null : await rendering.files.of(model.engagement).get(documentSha256);
    if (bytes !== null) files.push(bytesFile(`attachments/power-${index + 1}-${side}.pdf`, bytes));
  }
  return files;
}
