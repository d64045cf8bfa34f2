import * as z from 'zod';
import { calendarDate, instant, line, prose, sha256, side } from './scalars.ts';

const COMMENT = 2_000;
/** An id of the plan that the frozen text gave. */
const planId = z.string().min(1).max(100);
const conditionKind = z.enum(['public-aid', 'insurance-certificate', 'export-licence']);
const gateDecision = z.enum(['go', 'no-go', 'rework']);
const conversionForm = z.enum(['definitive-contract', 'order', 'licence-option']);
const CLOSING_REASONS = [
  'no-budget',
  'strategy',
  'technical',
  'price',
  'other-supplier',
  'change-of-control',
  'other',
] as const;
const followUpAnswer = z.enum(['in-use', 'extended', 'in-preparation', 'stopped', 'no-relation']);
const noticeReason = z.enum(['convenience', 'breach', 'hardship']);
const criterionResult = z.strictObject({ criterion: planId, met: z.boolean(), evidenceSha256: sha256 });

export const conditionMetBody = z
  .strictObject({ condition: planId, evidenceSha256: sha256 })
  .meta({ id: 'ConditionMet', description: 'The proof, by the SHA-256 of its file.' });

export const conditionReasonBody = z.strictObject({ condition: planId, reason: prose(COMMENT) }).meta({
  id: 'ConditionReason',
});

export const milestoneReportBody = z
  .strictObject({ milestone: planId, results: z.array(criterionResult).min(1).max(20) })
  .meta({ id: 'MilestoneReport', description: 'Each agreed criterion, met or not, with the record of its measure.' });

export const judgementBody = z
  .strictObject({
    milestone: planId,
    decision: gateDecision,
    reason: prose(COMMENT).exactOptional(),
    until: instant.exactOptional(),
    correct: z.array(planId).max(20).exactOptional(),
  })
  .meta({
    id: 'MilestoneJudgement',
    description: 'Go on, stop with a reason, or rework what is named in `correct` until a date.',
  });

export const conversionBody = z
  .strictObject({ form: conversionForm, evidenceSha256: sha256 })
  .meta({ id: 'Conversion', description: 'Recorded once both sides name the same form.' });

export const closingBody = z
  .strictObject({ reason: z.enum(CLOSING_REASONS), comment: prose(COMMENT).exactOptional() })
  .meta({ id: 'Closing' });

export const followUpBody = z
  .strictObject({ number: z.int().min(1).max(10), answer: followUpAnswer, comment: prose(COMMENT).exactOptional() })
  .meta({ id: 'FollowUpAnswer' });

export const noticeBody = z
  .strictObject({ reason: noticeReason, comment: prose(COMMENT) })
  .meta({ id: 'Notice', description: 'The notice runs for as long as the signed text says for its reason.' });

export const terminationBody = z
  .strictObject({ reason: z.enum(['breach', 'force-majeure']), comment: prose(COMMENT) })
  .meta({ id: 'Termination' });

const registerNumber = z.int().min(1).max(1_000);
const inventionOutcome = z.enum(['filed', 'kept-secret', 'given-up']);
const publicationKind = z.enum(['article', 'talk', 'poster', 'thesis', 'other']);

export const inventionBody = z
  .strictObject({ madeOn: calendarDate, title: line(200) })
  .meta({ id: 'Invention', description: 'Read by the two sides alone; kept confidential.' });

export const inventionOutcomeBody = z
  .strictObject({ invention: registerNumber, outcome: inventionOutcome })
  .meta({ id: 'InventionOutcome' });

export const publicationBody = z
  .strictObject({ kind: publicationKind, plannedOn: calendarDate, title: line(200), where: line(200) })
  .meta({
    id: 'Publication',
    description: 'What it is called and where it is to appear: read by the two sides alone.',
  });

export const publicationAnswerBody = z
  .discriminatedUnion('answer', [
    z.strictObject({ publication: registerNumber, answer: z.literal('consent') }),
    z.strictObject({ publication: registerNumber, answer: z.literal('removal'), reason: prose(COMMENT) }),
    z.strictObject({
      publication: registerNumber,
      answer: z.literal('delay'),
      until: calendarDate,
      reason: prose(COMMENT),
    }),
  ])
  .meta({ id: 'PublicationAnswer' });

export const publicationAmendmentBody = z
  .strictObject({ publication: registerNumber, title: line(200), where: line(200) })
  .meta({ id: 'PublicationAmendment' });

export const publicationNumberBody = z.strictObject({ publication: registerNumber }).meta({ id: 'PublicationNumber' });

const visitNumber = z.int().min(1).max(1_000);

export const visitBody = z
  .strictObject({
    from: calendarDate,
    until: calendarDate,
    certificateUntil: calendarDate.exactOptional(),
    site: line(200),
    visitors: z.array(line(160)).min(1).max(40),
  })
  .meta({
    id: 'Visit',
    description:
      'Who comes to the other side’s site, where, from the first to the last day; the insurance certificate by its last day.',
  });

export const visitNumberBody = z.strictObject({ visit: visitNumber }).meta({ id: 'VisitNumber' });

export const visitReasonBody = z
  .strictObject({ visit: visitNumber, reason: prose(COMMENT) })
  .meta({ id: 'VisitReason' });

/** What the two sides told each other about the performance, by the hash that the engagement knows of it. */
export const performanceTextsReply = z
  .object({
    items: z.array(
      z.object({
        sha256,
        side,
        at: instant,
        text: z.union([
          z.object({ kind: z.literal('visit'), site: z.string(), visitors: z.array(z.string()).readonly() }),
          z.object({ kind: z.literal('invention'), title: z.string() }),
          z.object({ kind: z.literal('publication'), title: z.string(), where: z.string() }),
          z.object({ kind: z.literal('reason'), reason: z.string() }),
        ]),
      }),
    ),
  })
  .meta({ id: 'PerformanceTexts' });

const judgement = z.object({
  decision: gateDecision,
  until: instant.nullable(),
  correct: z.array(z.string()).readonly(),
});

/** The performance of a signed memorandum, field by field. */
export const executionReply = z
  .object({
    conditions: z
      .array(
        z.object({
          id: z.string(),
          kind: conditionKind,
          by: side.nullable(),
          status: z.enum(['pending', 'met', 'waived']),
          waivedBy: z.array(side).readonly(),
        }),
      )
      .readonly(),
    milestones: z
      .array(
        z.object({
          id: z.string(),
          decider: z.enum(['committee', 'leads', 'both', 'industrial']),
          criteria: z.array(z.string()).readonly(),
          due: instant.nullable(),
          decisionDue: instant.nullable(),
          status: z.enum(['ahead', 'reported', 'reworking', 'passed', 'stopped']),
          reworks: z.int(),
          reworkLimit: z.int(),
          toCorrect: z.array(z.string()).readonly(),
          report: z.array(z.object({ criterion: z.string(), met: z.boolean(), evidenceSha256: sha256 })).readonly(),
          judgements: z.object({ startup: judgement.nullable(), industrial: judgement.nullable() }),
          decidedBy: z.enum(['decider', 'silence']).nullable(),
        }),
      )
      .readonly(),
    conversionAsked: z.object({ by: side, form: conversionForm }).nullable(),
    outcome: z
      .union([
        z.object({ kind: z.literal('converted'), form: conversionForm, at: instant }),
        z.object({ kind: z.literal('closed'), reason: z.enum(['no-go', ...CLOSING_REASONS]), at: instant }),
      ])
      .nullable(),
    followUps: z
      .array(
        z.object({
          number: z.int(),
          status: z.enum(['ahead', 'asked', 'answered', 'lost']),
          due: instant.nullable(),
          answers: z.object({
            startup: followUpAnswer.nullable(),
            industrial: followUpAnswer.nullable(),
            officer: followUpAnswer.nullable(),
          }),
        }),
      )
      .readonly(),
    publishes: z.boolean(),
    inventions: z
      .array(
        z.object({
          number: z.int(),
          by: side,
          madeOn: calendarDate,
          detailsSha256: sha256,
          status: z.enum(['pending', ...inventionOutcome.options]),
          at: instant,
          due: instant.nullable(),
        }),
      )
      .readonly(),
    publications: z
      .array(
        z.object({
          number: z.int(),
          by: side,
          kind: publicationKind,
          plannedOn: calendarDate,
          detailsSha256: sha256,
          version: z.int(),
          status: z.enum(['in-review', 'to-amend', 'delayed', 'free', 'published', 'withdrawn']),
          submittedAt: instant,
          delayedUntil: calendarDate.nullable(),
          answeredBy: z.enum(['side', 'silence']).nullable(),
          reasonSha256: sha256.nullable(),
          at: instant,
          due: instant.nullable(),
          longestDelay: calendarDate.nullable(),
        }),
      )
      .readonly(),
    visits: z
      .array(
        z.object({
          number: z.int(),
          by: side,
          from: calendarDate,
          until: calendarDate,
          certificateUntil: calendarDate.nullable(),
          detailsSha256: sha256,
          reasonSha256: sha256.nullable(),
          status: z.enum(['announced', 'expected', 'called-off']),
          at: instant,
        }),
      )
      .readonly(),
    notice: z.object({ by: side, reason: noticeReason, until: instant.nullable() }).nullable(),
  })
  .meta({ id: 'Execution', description: 'What follows the signatures: conditions, milestones, decision, follow-up.' });
