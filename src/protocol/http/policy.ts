import * as z from 'zod';

const count = z.int().min(1);
const span = z.union([
  z.strictObject({ businessDays: count }),
  z.strictObject({ days: count }),
  z.strictObject({ months: count }),
]);

const delay = span.exactOptional();

const delays = z.strictObject({
  decision: delay,
  eligibility: delay,
  meeting: delay,
  reserve: delay,
  opening: delay,
  nda: delay,
  turn: delay,
  freeze: delay,
  review: delay,
  signature: delay,
  signatory: delay,
  renewal: delay,
  supplier: delay,
  longstop: delay,
});

/** What one call may set: what a start-up reads before it applies. */
export const callPolicy = z
  .strictObject({
    delays: delays.exactOptional(),
    reminderPercents: z.array(z.int()).max(10).readonly().exactOptional(),
    maxTurns: z.int().exactOptional(),
    simultaneousTurns: z.boolean().exactOptional(),
    pauses: z.strictObject({ justifiedBusinessDays: z.int(), awaitingDays: z.int() }).exactOptional(),
    selection: z
      .strictObject({
        requires: z
          .array(z.enum(['eligible', 'shortlisted', 'met']))
          .max(3)
          .readonly(),
      })
      .exactOptional(),
    nda: z.strictObject({ beforeOpening: z.boolean() }).exactOptional(),
    signatureRounds: z.strictObject({ renewals: z.int() }).exactOptional(),
  })
  .meta({
    id: 'CallPolicy',
    description: 'Delays and numbers of this call that differ from the programme’s; all others are the programme’s.',
  });

/** What the programme's file may set: a call's, and what follows when nothing is done, and whether powers are verified. */
export const programmePolicy = callPolicy
  .extend({
    afterDue: z.strictObject({ stalled: delay, sponsors: delay, executives: delay, mediation: delay }).exactOptional(),
    powerToSign: z.enum(['verified', 'not-asked']).exactOptional(),
  })
  .meta({ id: 'ProgrammePolicy' });
