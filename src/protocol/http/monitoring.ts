import * as z from 'zod';
import { FUNNEL } from '../../domain/monitoring/portfolio/funnel.ts';
import { LIST_COLUMNS, type ListColumn } from '../../domain/monitoring/portfolio/list-columns.ts';
import { AGE_CUTS } from '../../domain/monitoring/portfolio/portfolio.ts';
import { type Action, HELPS, INTERVENTIONS } from '../../domain/monitoring/signals/actions.ts';
import type { SignalKind } from '../../domain/monitoring/signals/signals-of.ts';
import { LIKELIHOOD } from '../../domain/monitoring/signals/thresholds.ts';
import { INDICATORS, type IndicatorCode } from '../../domain/programme/indicators.ts';
import { REGION_CODES } from '../../domain/programme/regions.ts';
import { SECTOR_CODES } from '../../domain/programme/sectors.ts';
import { clauseListReply, names, stage } from './engagements.ts';
import { pageQuery } from './pages.ts';
import {
  calendarDate,
  callId,
  clauseId,
  engagementId,
  instant,
  libraryHash,
  line,
  personId,
  prose,
  side,
  staffOffice,
} from './scalars.ts';

const bilingual = z.object({ fr: z.string(), en: z.string() });
const action = z.enum(Object.keys(HELPS) as Action[]);
const sign = z.enum(Object.keys(LIKELIHOOD) as SignalKind[]);
const sector = z.enum(SECTOR_CODES);
const region = z.enum(REGION_CODES);
const cohort = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/)
  .meta({ description: 'The quarter of the application, in Paris: `2026-Q3`.' });
const officer = z
  .object({
    person: personId,
    name: z.string().meta({
      description: 'As they said it, else from their address; with as much of that as tells those of one answer apart.',
    }),
    office: staffOffice.nullable().meta({ description: 'What they hold now; null for who left the staff.' }),
  })
  .meta({ id: 'Officer' });

const source = z
  .enum(['threshold', 'learned'])
  .meta({ description: 'Whether what is usual is the experts’ figure or was learned here.' });

const signal = z.object({
  kind: sign,
  value: z.number().meta({ description: 'Business days, or how often; for `burn-down`, days.' }),
  threshold: z.number(),
  source,
  side: side.nullable(),
  clause: clauseId.nullable(),
});

export const interventionReply = z
  .object({
    id: z.uuid(),
    kind: z.enum(INTERVENTIONS),
    at: instant,
    automatic: z.boolean(),
    by: officer.nullable(),
    offer: z.uuid().nullable(),
    outcome: z.enum(['moved', 'waiting', 'nothing']).meta({
      description: 'A step forward within fifteen business days, still time for one, or none.',
    }),
    movedAt: instant.nullable(),
  })
  .meta({ id: 'Intervention' });

export const interventionsReply = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(INTERVENTIONS),
        at: instant,
        automatic: z.boolean(),
        offer: z.object({ title: bilingual, operator: z.string(), url: z.url() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'Interventions', description: 'What the programme did, the latest first, as both sides read it.' });

const followedFields = {
  engagement: engagementId,
  names,
  call: callId,
  sector: sector.nullable(),
  region: region.nullable(),
  cohort,
  stage,
  open: z.boolean().meta({ description: 'In a stage in which it can stall.' }),
  began: instant,
  stageSince: instant,
  lastProgress: instant,
  awaiting: z.enum(['startup', 'industrial', 'both', 'none']),
  awaitingSince: instant,
  pausedAt: instant.nullable(),
  nextDeadlineAt: instant.nullable(),
  endedAt: instant.nullable(),
  breaches: z.int().meta({ description: 'Delays that passed.' }),
  clauses: z.object({ total: z.int(), open: z.int(), disputed: z.int() }),
  stall: z.number().meta({ description: 'Chance of a stall, 0 to 1, when last looked at.' }),
  sign: sign.nullable(),
  signClause: clauseId.nullable(),
  action: action.nullable(),
  officer: officer.nullable(),
  following: z.boolean(),
};

const followedReply = z.object(followedFields).meta({
  id: 'FollowedEngagement',
  description: 'An engagement as the programme’s staff read it: facts of the procedure alone.',
});

export const todayReply = z
  .object({
    complete: z.boolean().meta({ description: 'False while some engagements have not been looked at today.' }),
    items: z.array(
      z.object({
        engagement: engagementId,
        names,
        stage,
        reason: bilingual,
        action,
        actionWords: bilingual,
        source,
        stall: z.number(),
        signals: z.array(signal),
        officer: officer.nullable(),
        following: z.boolean(),
        earlier: z.array(interventionReply).meta({ description: 'What was done about it, the latest first.' }),
      }),
    ),
  })
  .meta({
    id: 'TodaysList',
    description:
      'The engagements on which acting today is worth most, at most twenty, the best first: from kinds of events, stages, sides, clauses and times alone.',
  });

const cutFields = {
  call: callId.optional(),
  sector: sector.optional(),
  region: region.optional(),
  cohort: cohort.optional(),
};

export const portfolioQuery = z.object(cutFields);

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const followedFilters = {
  ...cutFields,
  stage: stage.optional(),
  open: flag.optional(),
  awaiting: followedFields.awaiting.optional(),
  sign: sign.optional(),
  officer: z.union([personId, z.enum(['me', 'nobody'])]).optional(),
  following: flag.optional(),
  q: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Words of the companies’ or the call’s names, with or without accents.' }),
  sort: z.enum(['benefit', 'stage-since', 'last-progress', 'deadline', 'began']).default('benefit'),
};

/** As they stand in the address: `stage,officer`. A table keeps its own order, whatever was asked first. */
export const listColumns = z
  .string()
  .max(400)
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(LIST_COLUMNS)))
  .transform((asked): readonly ListColumn[] => LIST_COLUMNS.filter((column) => asked.includes(column)))
  .meta({ description: 'Columns of the list, by commas; all where none is named.' });

export const followedQuery = pageQuery.extend(followedFilters);

export const followedListReply = z
  .object({ items: z.array(followedReply), nextCursor: z.string().nullable() })
  .meta({ id: 'FollowedList' });

export const noteReply = z
  .object({ id: z.uuid(), at: instant, by: officer, text: z.string(), intervention: z.uuid().nullable() })
  .meta({ id: 'StaffNote', description: 'A word of the programme’s staff, for the staff alone.' });

export const followedSheetReply = z
  .object({
    ...followedFields,
    reason: bilingual.nullable(),
    actionWords: bilingual.nullable(),
    signals: z.array(signal),
    clauseStates: z.array(
      z.object({
        clause: clauseId,
        title: bilingual,
        agreed: z.boolean(),
        alternations: z.int(),
        conflicts: z.int(),
        backs: z.int(),
        openSince: instant,
      }),
    ),
    stays: z.array(z.object({ stage, days: z.int(), until: instant })),
    interventions: z.array(interventionReply),
    notes: z.array(noteReply),
  })
  .meta({ id: 'FollowedSheet', description: 'All that the programme’s staff may know of one engagement.' });

const quantile = z.object({ value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() });
const share = z
  .object({ share: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() })
  .meta({ id: 'Share', description: 'A share, 0 to 1, with its 95 % interval; null where nothing was counted.' });
const effect = z.object({ kind: z.string(), count: z.int(), waiting: z.int(), moved: share });

export const portfolioReply = z
  .object({
    asOf: instant,
    engagements: z.int(),
    open: z.int(),
    funnel: z.array(z.object({ step: z.enum(FUNNEL), count: z.int(), ofPrevious: share })).readonly(),
    durations: z
      .array(z.object({ stage, exits: z.int(), running: z.int(), median: quantile, p90: quantile }))
      .readonly()
      .meta({ description: 'Kaplan-Meier, in business days, with 95 % intervals; stays that still run count.' }),
    clauses: z
      .array(
        z.object({
          clause: clauseId,
          engagements: z.int().nullable(),
          openShare: z.number().nullable(),
          pingPong: share,
          mediated: share,
          roundsMean: z.number().nullable(),
        }),
      )
      .readonly()
      .meta({ description: 'Clauses that went to and fro, by share of open time; null under ten engagements.' }),
    ageing: z
      .array(z.object({ stage, counts: z.array(z.int()).readonly() }))
      .readonly()
      .meta({ description: `Open engagements by business days in the stage, cut at ${AGE_CUTS.join(', ')}.` }),
    endings: z
      .array(z.object({ stage, reason: z.string().nullable(), count: z.int().nullable() }))
      .readonly()
      .meta({
        description: 'Reasons of fewer than ten engagements are told together, as null.',
      }),
    breaches: z.object({
      delays: z.int(),
      engagements: z.int(),
      overdue: z.int(),
      dueSoon: z.int().meta({ description: 'A delay ends within two weeks.' }),
      likely: z.int().meta({ description: 'Of these, likelier to stall than not.' }),
      months: z.array(z.object({ month: z.string(), count: z.int() })).readonly(),
    }),
    interventions: z.array(effect).readonly(),
    lot: z.object({ early: effect, late: effect, difference: share }).meta({
      description: 'First automatic reminder, by lot after 10 or 17 business days of silence.',
    }),
  })
  .meta({ id: 'Portfolio' });

export const cutsReply = z
  .object({
    calls: z.array(z.object({ id: callId, title: z.string(), count: z.int() })),
    sectors: z.array(z.object({ code: sector, name: bilingual, count: z.int() })),
    regions: z.array(z.object({ code: region, name: z.string(), count: z.int() })),
    cohorts: z.array(z.object({ code: cohort, count: z.int() })),
  })
  .meta({
    id: 'PortfolioCuts',
    description: 'By what the portfolio can be cut, with how many engagements are in each.',
  });

export const interventionBody = z
  .strictObject({
    kind: z.enum(INTERVENTIONS),
    offer: z.uuid().optional().meta({ description: 'For `redirect`: which offer of the catalogue.' }),
    note: prose(4_000).optional().meta({ description: 'For the programme’s staff alone.' }),
  })
  .refine(({ kind, offer }) => (kind === 'redirect') === (offer !== undefined), {
    path: ['offer'],
    message: 'An offer belongs to `redirect`, and `redirect` needs one.',
  })
  .meta({ id: 'InterventionRequest' });

export const followBody = z.strictObject({ following: z.boolean() }).meta({ id: 'FollowRequest' });
export const followReply = z.object({ following: z.boolean() });

export const assignmentBody = z
  .strictObject({
    engagements: z.array(engagementId).min(1).max(100),
    officer: personId.nullable().meta({ description: 'Null: nobody.' }),
  })
  .meta({ id: 'AssignmentRequest' });
export const handOverBody = z
  .strictObject({ from: personId, to: personId })
  .meta({ id: 'HandOverRequest', description: 'Everything that one officer looks after, to another.' });
export const assignedReply = z.object({ assigned: z.int() });

export const remindersBody = z
  .strictObject({ engagements: z.array(engagementId).min(1).max(100) })
  .meta({ id: 'RemindersRequest' });
export const remindersReply = z.object({
  reminded: z.array(engagementId),
  refused: z.array(z.object({ engagement: engagementId, code: z.string(), message: bilingual })),
});

export const noteBody = z.strictObject({ text: prose(4_000) }).meta({ id: 'StaffNoteRequest' });

const view = z
  .object({ id: z.uuid(), name: z.string(), query: z.string(), savedAt: instant })
  .meta({ id: 'SavedView', description: 'Filters, sort and columns of a list, as they stand in its address.' });
export const viewBody = z
  .strictObject({ name: line(80), query: z.string().max(2_000) })
  .meta({ id: 'SavedViewRequest' });
export const viewReply = view;
export const viewListReply = z.object({ items: z.array(view) });
export const officersReply = z.object({ items: z.array(officer) });

const offerFields = {
  title: z.object({ fr: line(200), en: line(200) }),
  operator: line(120),
  audience: z.enum(['startup', 'industrial', 'both']),
  url: z.url({ protocol: /^https$/ }).max(500),
  source: line(300).meta({ description: 'Where it was read.' }),
  checkedOn: calendarDate,
  validFrom: calendarDate,
  validTo: calendarDate.nullable(),
};
export const offerBody = z
  .strictObject(offerFields)
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
    path: ['validTo'],
    message: 'An offer cannot end before it begins.',
  })
  .meta({ id: 'OfferRequest' });
export const offerEndBody = z.strictObject({ validTo: calendarDate }).meta({ id: 'OfferEndRequest' });
export const offerReply = z.object({ id: z.uuid(), ...offerFields }).meta({
  id: 'Offer',
  description: 'An offer of the programme or of a partner, as it stood on the day it was checked.',
});
export const offerListReply = z.object({ items: z.array(offerReply) });

export const indicatorsReply = z
  .object({
    asOf: instant,
    items: z.array(
      z.object({
        code: z.enum(Object.keys(INDICATORS) as IndicatorCode[]),
        name: bilingual,
        definition: bilingual,
        method: bilingual,
        unit: z.enum(['count', 'share', 'days', 'rounds']),
        open: z.boolean().meta({ description: 'Shown to everybody.' }),
        value: z.number().nullable().meta({ description: 'Null where too few engagements stand behind it.' }),
        low: z.number().nullable(),
        high: z.number().nullable(),
        of: z.int().meta({ description: 'How many stand behind it.' }),
      }),
    ),
    untold: z.array(z.object({ name: bilingual, why: bilingual })),
  })
  .meta({ id: 'Indicators', description: 'Each figure with its definition, date and method.' });

export const healthReportReply = z
  .object({
    outbox: z.object({ waiting: z.int(), dead: z.int(), oldest: instant.nullable() }),
    signatures: z.object({ retrying: z.int(), oldest: instant.nullable() }),
    behind: z.int().meta({ description: 'Engagements of which the programme’s figures are behind the journal.' }),
    jobs: z
      .array(
        z.object({
          job: z.string(),
          at: instant.meta({ description: 'Its last sign: begun, alive, done or failed.' }),
          state: z.enum(['done', 'running', 'failed', 'stuck']),
          lastSuccess: instant.nullable(),
        }),
      )
      .readonly(),
    reconciliation: z
      .object({
        at: instant,
        checked: z.int(),
        faults: z.array(z.object({ engagement: engagementId, code: z.string() })).readonly(),
        withoutWorkflow: z.array(engagementId).readonly().nullable(),
      })
      .nullable(),
  })
  .meta({
    id: 'HealthReport',
    description: 'How the installation does: numbers, codes and ids, and nothing of any case.',
  });

export const glassBody = z
  .strictObject({ reason: prose(1_000).meta({ description: 'Both sides will read it.' }) })
  .meta({ id: 'BreakGlassRequest' });
export const glassAskedReply = z.object({ id: z.uuid() });
export const glassClausesReply = clauseListReply.extend({ engagement: engagementId, names, libraryHash }).meta({
  id: 'BreakGlassClauses',
  description: 'What is open: the clauses on the table, whose they are, and where they are explained.',
});
export const glassGrantedReply = z.object({ until: instant });
const glass = {
  id: z.uuid(),
  askedAt: instant,
  reason: z.string(),
  until: instant.nullable(),
  looks: z.array(instant),
};
export const glassListReply = z
  .object({
    items: z.array(z.object({ ...glass, engagement: engagementId, askedBy: officer, grantedBy: officer.nullable() })),
  })
  .meta({ id: 'BreakGlassRequests' });
export const glassOfEngagementReply = z
  .object({ items: z.array(z.object(glass)) })
  .meta({ id: 'BrokenGlass', description: 'When the programme opened what both sides share, why, and each look.' });
