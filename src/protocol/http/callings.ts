import * as z from 'zod';
import type { CallingReadModel } from '../../domain/engagement/read-models.ts';
import type { CallingId } from '../../domain/ids.ts';
import {
  clauseId,
  companyId,
  email,
  engagementId,
  instant,
  language,
  libraryHash,
  line,
  prose,
  side,
} from './scalars.ts';

/** People from outside: an adviser, a mediator, and what each call opens to them. */
export const callingId = companyId as unknown as z.ZodType<CallingId, CallingId>;

const office = z.enum(['inpi-adviser', 'mediator']);

const called = {
  name: line(120),
  email,
  organisation: line(200).meta({ description: 'Their own: nobody from either party is from outside.' }),
  language: language.exactOptional(),
};

export const adviserBody = z
  .strictObject({ ...called, until: instant })
  .meta({ id: 'AdviserInvitation', description: 'Reads the clauses on intellectual property, until this date.' });

export const mediatorBody = z
  .strictObject(called)
  .meta({ id: 'MediatorNaming', description: 'Appointed once the other side has named the same person.' });

export const callingBody = z.strictObject({ calling: callingId }).meta({ id: 'CallingNamed' });

/** A call as the read model has it. */
export const callingFields = {
  calling: callingId,
  office,
  by: z.array(side).readonly(),
  until: instant,
  clauses: z.array(clauseId).readonly(),
  inForce: z.boolean(),
};

const view = z.object({
  calling: callingId,
  what: z.enum(['clauses', 'turns', 'advice', 'caucus']),
  side: side.nullable().meta({ description: 'Your own, when it was your private thread; null for what both share.' }),
  at: instant,
});

export const callingListReply = z
  .object({
    items: z.array(z.object({ ...callingFields, name: z.string(), organisation: z.string(), email: z.string() })),
    views: z.array(view).meta({ description: 'What they looked at, the last first.' }),
  })
  .meta({ id: 'CallingList' });

const adviceItem = z.object({
  id: z.string(),
  calling: callingId,
  clause: clauseId,
  side: side.nullable().meta({ description: 'Null for the adviser.' }),
  text: z.string(),
  at: instant,
});

export const adviceListReply = z.object({ items: z.array(adviceItem) }).meta({ id: 'AdviceList' });

export const adviceBody = z
  .strictObject({ clause: clauseId, text: prose(2_000) })
  .meta({ id: 'AdviceRequest', description: 'Both sides and the adviser read it.' });

export const writtenReply = z.object({ id: z.string() });

export const caucusReply = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        calling: callingId,
        writer: z.enum(['side', 'mediator']),
        text: z.string(),
        at: instant,
      }),
    ),
  })
  .meta({ id: 'Caucus', description: 'Between one side and the mediator: nobody else reads it.' });

export const caucusBody = z.strictObject({ text: prose(4_000) }).meta({ id: 'CaucusNote' });

export const ownCallingReply = z
  .object({
    ...callingFields,
    engagement: engagementId,
    libraryHash,
    names: z.object({ startup: z.string(), industrial: z.string(), call: z.string() }),
  })
  .meta({ id: 'OwnCalling', description: 'A call that holds, as you see it who are called.' });

export const ownCallingsReply = z.object({ items: z.array(ownCallingReply) }).meta({ id: 'OwnCallings' });

/** The compiler's own check that schema and read model say the same. */
const calling = z.object(callingFields);
export type CallingCovered = CallingReadModel extends z.input<typeof calling> ? true : never;
