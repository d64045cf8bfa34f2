import { afterAll, beforeAll, describe, it } from 'vitest';
import { parisDate } from '../../src/domain/calendar/paris-time.ts';
import type { CalendarDate, CallingId, Instant } from '../../src/domain/ids.ts';
import { engagementWorkflowId, envelopeWorkflowId, milestoneWorkflowId } from '../../src/protocol/temporal-names.ts';
import { EVIDENCE, ONE_MILESTONE, results } from '../support/performed.ts';
import { delaysOf } from '../support/policies.ts';
import { FakeWorld } from './fake-world.ts';
import { historiesKeys, recordHistories, recordWorkflow } from './histories.ts';
import { type Rig, startRig, type WorkOptions } from './rig.ts';
import { CLAUSES, people, propose, Story } from './story.ts';

/**
 * Records the histories that `replay.test.ts` replays, once per release: `npm run release:record`.
 * What is recorded is never recorded again under the same version, unless that version was never released.
 */
const recording = process.env['ENTENTE_RECORD_HISTORIES'] === '1';

let rig: Rig;
beforeAll(async () => {
  if (!recording) return;
  rig = await startRig({ masterKeys: historiesKeys, dynamicConfig: ['history.continueAsNewMinInterval="0s"'] });
});
afterAll(() => rig?.stop());

async function begin(options: WorkOptions = {}): Promise<Story> {
  const world = new FakeWorld();
  const { engagements } = await rig.work(world, options);
  return new Story({ world, engagements, report: rig.report });
}

describe.runIf(recording)('recording histories', () => {
  it('of an agreement by turns, with a returned review, signed by both', async () => {
    const story = await begin({ tuning: { continueAfterEvents: 80 } });
    const { founder, business, legal, startupCounsel } = story.people;
    await story.frozen();
    const { textSha256 } = await story.text();
    const points = [{ clause: CLAUSES[0] as never, reason: 'too long' }];
    await story.does(legal, { type: 'return-review', textSha256, points });
    const pen = (await rig.report(story.id)).state?.turn.pen === 'industrial' ? business : founder;
    await story.does(pen, { type: 'send-turn', moves: [propose(CLAUSES[0] as never, 6)] });
    const answering = pen === founder ? business : founder;
    const moves = await story.acceptances(CLAUSES.slice(0, 1));
    await story.does(answering, { type: 'send-turn', moves });
    await story.does(founder, { type: 'freeze-text' });
    await story.until('text-frozen', 2);
    const again = await story.text();
    await story.does(startupCounsel, { type: 'approve-text', textSha256: again.textSha256 });
    await story.does(legal, { type: 'approve-text', textSha256: again.textSha256 });
    await story.entersIntoForce();
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    await recordHistories(rig.client, story.id, 'agreement');
  });

  it('of sealed turns, one of them broken, and a withdrawal', async () => {
    const story = await begin();
    const { founder, business } = story.people;
    await story.opened('simultaneous');
    const moves = CLAUSES.map((clause) => propose(clause, 6));
    const other = CLAUSES.map((clause) => propose(clause, 60));
    await story.does(founder, { type: 'seal-turn', commitment: story.world.seal(moves) });
    await story.does(business, { type: 'seal-turn', commitment: story.world.seal(moves, other) });
    await story.until('seal-broken');
    await story.does(business, { type: 'seal-turn', commitment: story.world.seal(other) });
    await story.until('turn-sent', 2);
    await story.does(business, { type: 'withdraw', reason: 'strategy' });
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    await recordHistories(rig.client, story.id, 'sealed-turns');
  });

  it('of reminders and an expiry', async () => {
    const story = await begin();
    await story.opened('alternate', { delays: delaysOf({ turn: 1_000, longstop: 3_000 }), reminderPercents: [50, 80] });
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    await recordHistories(rig.client, story.id, 'expiry');
  });

  it('of a withdrawal while a signature waits for its time stamp', async () => {
    const story = await begin();
    await story.withdrawnWhileSigning();
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    await recordHistories(rig.client, story.id, 'discarded-signature');
  });

  it('of rounds of signatures: a reminder, a replacement, a void, a renewal', async () => {
    const story = await begin({ tuning: { continueAfterEvents: 60 } });
    const delays = delaysOf({ signature: 600_000, signatory: 3_000, renewal: 600_000 });
    await story.approved({ delays, signatureRounds: { renewals: 1 }, reminderPercents: [50] });
    await story.until('signatory-late');
    const { founder, business, signatory } = story.people;
    const deputy = people().signatory;
    await story.does(business, { type: 'replace-signatory', person: signatory.person, replacement: deputy.person });
    await story.does(business, { type: 'void-signatures', reason: 'the board meets tomorrow' });
    await story.does(founder, { type: 'renew-signatures' });
    await story.does(business, { type: 'renew-signatures' });
    for (const [index, actor] of [founder, deputy].entries()) {
      await story.signs(actor);
      await story.until('text-signed', index + 1);
    }
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    await recordHistories(rig.client, story.id, 'signature-rounds');
    for (const round of [1, 2]) {
      await rig.client.workflow.getHandle(envelopeWorkflowId(story.id, round)).result();
      await recordWorkflow(rig.client, envelopeWorkflowId(story.id, round), `envelope-${round}`);
    }
  });

  it('of a milestone: a reminder, a rework, a go, a conversion', async () => {
    const story = await begin({ tuning: { continueAfterEvents: 60 } });
    const [milestone] = ONE_MILESTONE.milestones;
    if (milestone === undefined) throw new Error('no milestone is planned');
    story.world.plan = { ...ONE_MILESTONE, milestones: [{ ...milestone, due: { ms: 3_000 } }] };
    await story.approved({ execution: { followUps: [] }, reminderPercents: [50] });
    await story.entersIntoForce();
    await story.until('deadline-passed');
    const { founder, business } = story.people;
    const report = { type: 'report-milestone', milestone: 'm1', results: results() } as const;
    const until = soon(600_000);
    const rework = { decision: 'rework', reason: 'measure again when hot', until, correct: ['c1'] } as const;
    await story.does(founder, report);
    await story.does(business, { type: 'judge-milestone', milestone: 'm1', ...rework });
    await story.does(founder, report);
    await story.does(business, { type: 'judge-milestone', milestone: 'm1', decision: 'go' });
    const convert = { type: 'convert-pilot', form: 'order', evidenceSha256: EVIDENCE } as const;
    await story.does(business, convert);
    await story.does(founder, convert);
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    await recordHistories(rig.client, story.id, 'performance');
    await rig.client.workflow.getHandle(milestoneWorkflowId(story.id, 1)).result();
    await recordWorkflow(rig.client, milestoneWorkflowId(story.id, 1), 'milestone-1');
  });

  it('of an application step by step, a supplier file, a pause, a mediation', async () => {
    const story = await begin();
    const { founder, business, signatory } = story.people;
    await story.does(founder, story.application());
    await story.does(business, { type: 'declare-eligible' });
    await story.does(business, { type: 'shortlist-application' });
    await story.does(business, { type: 'record-meeting', at: soon(0) });
    await story.does(business, { type: 'select-application' });
    await story.does(business, {
      ...{ type: 'open-engagement', turnMode: 'alternate', pen: 'startup', clauses: CLAUSES },
      signatories: [
        { person: founder.person, side: 'startup' },
        { person: signatory.person, side: 'industrial' },
      ],
    });
    const item = 'vigilance-papers';
    await story.does(business, { type: 'ask-supplier-items', items: [item] });
    await story.does(founder, { type: 'provide-supplier-item', item });
    await story.does(business, { type: 'return-supplier-item', item, reason: 'of last year' });
    await story.does(founder, { type: 'provide-supplier-item', item });
    await story.does(business, { type: 'accept-supplier-item', item });
    await story.does(founder, { type: 'ask-pause', cause: 'public-aid', until: soon(86_400_000), reason: 'the aid' });
    await story.does(founder, { type: 'resume' });
    await story.does(founder, { type: 'send-turn', moves: CLAUSES.map((clause) => propose(clause, 6)) });
    await story.does(business, { type: 'propose-mediation', reason: 'neither moves' });
    await story.does(founder, { type: 'accept-mediation' });
    await story.does(business, { type: 'end-mediation', outcome: 'not-settled' });
    await story.does(founder, { type: 'withdraw', reason: 'strategy' });
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    await recordHistories(rig.client, story.id, 'early-and-transverse');
  });

  it('of a late supplier file, an adviser, a mediator, and a text returned once too often', async () => {
    const story = await begin({ tuning: { continueAfterEvents: 120 } });
    const { founder, business, legal } = story.people;
    const [never, later, last] = [{ ms: 600_000 }, { ms: 1_200_000 }, { ms: 1_800_000 }];
    await story.opened('alternate', {
      delays: delaysOf({ supplier: 1_500 }),
      reminderPercents: [50],
      afterDue: { stalled: { ms: 500 }, sponsors: never, executives: later, mediation: last },
    });
    await story.does(business, { type: 'ask-supplier-items', items: ['vigilance-papers', 'bank-details'] });
    await story.until('stalled');
    await story.does(founder, { type: 'provide-supplier-item', item: 'bank-details' });
    await story.does(business, { type: 'accept-supplier-item', item: 'bank-details' });
    await story.does(founder, { type: 'provide-supplier-item', item: 'vigilance-papers' });
    await story.does(business, { type: 'accept-supplier-item', item: 'vigilance-papers' });

    const [adviser, other, mediator] = ['adviser', 'other', 'mediator'] as CallingId[] as [
      CallingId,
      CallingId,
      CallingId,
    ];
    const until = soon(86_400_000);
    await story.does(business, { type: 'invite-adviser', calling: adviser, until, clauses: CLAUSES });
    await story.does(founder, { type: 'invite-adviser', calling: adviser, until, clauses: CLAUSES });
    await story.does(business, { type: 'call-off', calling: adviser });
    await story.does(business, { type: 'propose-mediation', reason: 'neither moves' });
    await story.does(founder, { type: 'accept-mediation' });
    await story.does(founder, { type: 'name-mediator', calling: other });
    await story.does(business, { type: 'name-mediator', calling: mediator });
    await story.does(founder, { type: 'name-mediator', calling: mediator });
    await story.does(business, { type: 'end-mediation', outcome: 'settled' });

    await story.does(founder, { type: 'send-turn', moves: CLAUSES.map((clause) => propose(clause, 6)) });
    await story.does(business, { type: 'send-turn', moves: await story.acceptances() });
    for (const time of [1, 2, 3]) {
      await story.does(founder, { type: 'freeze-text' });
      await story.until('text-frozen', time);
      const { textSha256 } = await story.text();
      const points = [{ clause: CLAUSES[0] as never, reason: 'still too long' }];
      await story.does(legal, { type: 'return-review', textSha256, points });
      await story.does(business, { type: 'send-turn', moves: [propose(CLAUSES[0] as never, 12 + time)] });
      await story.does(founder, { type: 'send-turn', moves: await story.acceptances(CLAUSES.slice(0, 1)) });
    }
    await story.until('escalated');
    await story.does(founder, { type: 'withdraw', reason: 'strategy' });
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    await recordHistories(rig.client, story.id, 'outside-and-returns');
  });

  it('of visits, inventions and publications beside a milestone', async () => {
    const story = await begin({ tuning: { continueAfterEvents: 80 } });
    const { founder, business } = story.people;
    const publications = { review: { ms: 2_000 }, maxDelayMonths: 6, silenceIsConsent: true } as const;
    story.world.plan = { ...ONE_MILESTONE, publications, inventions: { decision: { days: 30 } } };
    await story.approved({ execution: { followUps: [] }, reminderPercents: [50] });
    await story.entersIntoForce();
    const visit = { type: 'announce-visit', from: day(3), until: day(4), detailsSha256: EVIDENCE } as const;
    await story.does(founder, { ...visit, certificateUntil: day(90) });
    await story.does(business, { type: 'expect-visit', visit: 1 });
    await story.does(founder, { type: 'call-off-visit', visit: 1, reasonSha256: EVIDENCE });
    await story.does(business, { type: 'declare-invention', madeOn: day(-2), detailsSha256: EVIDENCE });
    await story.does(business, { type: 'settle-invention', invention: 1, outcome: 'filed' });
    const paper = { kind: 'article', plannedOn: day(90), detailsSha256: EVIDENCE } as const;
    await story.does(founder, { type: 'submit-publication', ...paper });
    const removal = { answer: 'removal', reasonSha256: EVIDENCE } as const;
    await story.does(business, { type: 'answer-publication', publication: 1, ...removal });
    await story.does(founder, { type: 'amend-publication', publication: 1, detailsSha256: EVIDENCE });
    await story.until('deadline-passed');
    await story.does(founder, { type: 'record-publication', publication: 1 });
    await story.does(business, { type: 'submit-publication', ...paper });
    await story.does(business, { type: 'withdraw-publication', publication: 2 });
    await story.does(founder, { type: 'report-milestone', milestone: 'm1', results: results() });
    await story.does(business, { type: 'judge-milestone', milestone: 'm1', decision: 'go' });
    await story.does(business, { type: 'close-pilot', reason: 'no-budget' });
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    await recordHistories(rig.client, story.id, 'beside-the-milestones');
  });
});

/** So many days from today. */
function day(days: number): CalendarDate {
  return parisDate(soon(days * 86_400_000));
}

function soon(ms: number): Instant {
  return new Date(Date.now() + ms).toISOString() as Instant;
}
