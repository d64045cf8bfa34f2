import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listDocuments } from '../../src/db/documents/documents.ts';
import { listSignatureJobs } from '../../src/db/documents/signature-jobs.ts';
import { readTurns } from '../../src/db/engagements/read-content.ts';
import { readEngagement } from '../../src/db/engagements/read-engagement.ts';
import { verifyJournal } from '../../src/db/journal/verify-journal.ts';
import { storeLibrary } from '../../src/db/libraries/libraries.ts';
import { JournalNotices } from '../../src/db/notice/journal-notices.ts';
import { storeSealedTurn } from '../../src/db/private/sealed-turns.ts';
import { ENGINE } from '../../src/db/viewer.ts';
import type { Actor } from '../../src/domain/engagement/actor.ts';
import type { Command, CommandEnvelope, Move } from '../../src/domain/engagement/command.ts';
import { DEFAULT_POLICY } from '../../src/domain/engagement/policy.ts';
import { selectionSha256 } from '../../src/domain/engagement/selection-sha256.ts';
import { SIGNED_STAGES } from '../../src/domain/engagement/state.ts';
import type { CallId, ClauseId, CommandId, CompanyId, EngagementId, LibraryHash } from '../../src/domain/ids.ts';
import type { ClauseSelection } from '../../src/domain/memorandum/selection.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { presetSelection } from '../../src/library/presets.ts';
import { templatesFolder } from '../../src/library/templates-folder.ts';
import { type StartedTemporal, startTemporal } from '../../src/runtime/temporal/start-temporal.ts';
import { verifyHere } from '../../src/runtime/verify-here.ts';
import { openFiles } from '../../src/storage/open-files.ts';
import { type OpenedEngagements, openEngagementClient } from '../../src/temporal/open-engagement-client.ts';
import { startWorker } from '../../src/temporal/start-worker.ts';
import type { RunningWorker } from '../../src/temporal/worker.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';
import { sha256 } from './fake-world.ts';
import { people } from './story.ts';
import { workflowBundle } from './workflow-bundle.ts';

let t: TestDatabase;
let temporal: StartedTemporal;
let worker: RunningWorker;
let opened: OpenedEngagements;
let notices: JournalNotices;

beforeAll(async () => {
  t = await testDatabase();
  temporal = await startTemporal({ home: t.home });
  const config = {
    home: t.home,
    port: 0,
    publicUrl: 'http://127.0.0.1',
    databaseUrl: t.databaseUrl,
    temporalAddress: temporal.address,
    temporalNamespace: 'default',
    mailFrom: 'Test <test@example.org>',
    logLevel: 'silent',
    logTo: 'file',
    key: t.key,
  } as const;
  notices = new JournalNotices(t.db);
  [worker, opened] = await Promise.all([
    workflowBundle().then((bundle) => startWorker(config, bundle)),
    openEngagementClient(config),
    notices.start(),
  ]);
});
afterAll(async () => {
  await opened?.close();
  await worker?.stop();
  await notices?.stop();
  await temporal?.stop();
  await t?.close();
});

/** Powers to sign have tests of their own. */
const { powerToSign: _any, ...WITHOUT_POWERS } = DEFAULT_POLICY;

describe('an installation with its own database, keys, files and test authority', () => {
  it('brings an engagement from sealed turns to a PDF that both signed and that verifies', async () => {
    const { library, chosen } = await templates();

    const engagement = randomUUID() as EngagementId;
    const startup = randomUUID() as CompanyId;
    const industrial = randomUUID() as CompanyId;
    const cast = people();
    for (const { person, side, role } of Object.values(cast)) {
      await addMember(t, person, side === 'startup' ? startup : industrial, [role]);
    }

    const { does, reaches } = playing(engagement, library.hash as LibraryHash);

    await does(cast.founder, {
      type: 'submit-application',
      engagement,
      call: randomUUID() as CallId,
      startup,
      industrial,
      applicationSha256: sha256('application'),
      libraryHash: library.hash as LibraryHash,
      rulesVersion: 1,
      policy: WITHOUT_POWERS,
    });
    await does(cast.business, { type: 'select-application' });
    await does(cast.business, {
      type: 'open-engagement',
      turnMode: 'simultaneous',
      pen: null,
      clauses: chosen.map(([clause]) => clause),
      signatories: [
        { person: cast.founder.person, side: 'startup' },
        { person: cast.signatory.person, side: 'industrial' },
      ],
    });

    const moves = chosen.map(([clause, selection]): Move => ({ kind: 'propose', clause, selection }));
    for (const { person, side } of [cast.founder, cast.business]) {
      const sealed = await storeSealedTurn(t.db, t.keyring, person, { engagement, side }, { moves }, `${side}-1`);
      const commitment = present('commitment' in sealed ? sealed.commitment : null, 'turn kept');
      await does(side === 'startup' ? cast.founder : cast.business, { type: 'seal-turn', commitment });
    }
    await reaches(({ stage }) => stage === 'agreed');
    const turns = await readTurns(t.db, t.keyring, ENGINE, engagement);
    expect(turns.map(({ event }) => event.side)).toEqual(['startup', 'industrial']);
    expect(turns[0]?.event.moves[0]).toMatchObject({
      proposalSha256: selectionSha256(...(chosen[0] as [ClauseId, ClauseSelection]), library.hash as LibraryHash),
    });

    await does(cast.founder, { type: 'freeze-text' });
    const { frozen } = await reaches(({ stage, freezeFaults }) => stage === 'in-review' || freezeFaults.length > 0);
    const { textSha256 } = present(frozen, 'frozen text');
    await does(cast.startupCounsel, { type: 'approve-text', textSha256 });
    await does(cast.legal, { type: 'approve-text', textSha256 });
    for (const [index, actor] of [cast.founder, cast.signatory].entries()) {
      const model = await reaches(({ stage }) => stage === 'signing');
      const documentSha256 = present(model.documentSha256, 'document to sign');
      await does(actor, { type: 'sign-text', textSha256, documentSha256 });
      await reaches(({ signatories }) => signatories[index]?.state === 'signed');
    }
    const { documentSha256 } = await reaches(({ stage }) => SIGNED_STAGES.includes(stage));

    const files = openFiles(t.home, t.keyring).of(engagement);
    const agreement = present(await files.get(present(documentSha256, 'agreement')), 'agreement in the store');
    const report = await verifyHere({ home: t.home })(agreement);
    expect(report).toMatchObject({ verdict: 'valid', agreement: { engagement, textSha256 } });
    expect(report.signatures.map(({ signer }) => signer)).toHaveLength(2);
    const kinds = (await listDocuments(t.db, ENGINE, engagement)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'agreement-pdf')).toHaveLength(2);
    const jobs = await listSignatureJobs(t.db, ENGINE, engagement);
    expect(jobs.map(({ status, attempts }) => [status, attempts])).toEqual([
      ['signed', 1],
      ['signed', 1],
    ]);
    expect(await verifyJournal(t.db, t.keyring, engagement)).toMatchObject({ valid: true, faults: [] });
  }, 120_000);
});

/** The product's own library, kept as a start would keep it, and a believable choice of its clauses. */
async function templates() {
  const { library } = loadLibrary(templatesFolder('memorandum'));
  const preset = library?.presets.find(({ id }) => id === 'co-development');
  if (!library || !preset) throw new Error('the library does not compile');
  await storeLibrary(t.db, { hash: library.hash, version: library.version, compiled: library });
  return { library, chosen: Object.entries(presetSelection(library, preset).clauses) as [ClauseId, ClauseSelection][] };
}

function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`there is no ${what}`);
  return value;
}

/** Acts of people on the installation, each on the revision that its read model has. */
function playing(engagement: EngagementId, libraryHash: LibraryHash) {
  let rev = 0;

  async function does(actor: Actor, command: Command): Promise<void> {
    const envelope: CommandEnvelope = {
      commandId: sha256(randomUUID()) as string as CommandId,
      bodySha256: sha256(JSON.stringify(command)),
      actor,
      expectedRev: command.type === 'submit-application' ? null : rev,
      libraryHash,
      command,
    };
    const outcome =
      command.type === 'submit-application'
        ? await opened.engagements.submit({ ...envelope, command }, 20_000)
        : await opened.engagements.execute(engagement, envelope, 20_000);
    if (outcome.kind !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
    expect(await notices.waitFor(engagement, outcome.seq, 20_000)).toBe(true);
    rev = outcome.rev;
  }

  async function reaches(holds: (model: Model) => boolean): Promise<Model> {
    for (const end = Date.now() + 40_000; Date.now() < end; await new Promise((next) => setTimeout(next, 30))) {
      const model = await readEngagement(t.db, ENGINE, engagement);
      if (model !== null && holds(model)) {
        rev = model.rev;
        return model;
      }
    }
    throw new Error('the engagement does not get there');
  }

  return { does, reaches };
}

type Model = NonNullable<Awaited<ReturnType<typeof readEngagement>>>;
