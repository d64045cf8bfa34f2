import * as z from 'zod';
import { calendarDate, line } from '../scalars.ts';

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
