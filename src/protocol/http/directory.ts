import * as z from 'zod';
import { SECTOR_CODES } from '../../domain/programme/sectors.ts';
import { pageQuery } from './pages.ts';
import { companyId, instant, line, prose } from './scalars.ts';

/** Technology readiness level (ISO 16290). */
const trl = z.int().min(1).max(9);
const sector = z.enum(SECTOR_CODES);

/** A page of the company's own: over https, without a name or password in it. */
const website = z
  .url({ protocol: /^https$/ })
  .max(200)
  .refine((address) => !new URL(address).username && !new URL(address).password);

export const profileBody = z
  .strictObject({
    shown: z.boolean(),
    summary: prose(1_500),
    seeks: prose(1_000).or(z.literal('')),
    sectors: z.array(sector).min(1).max(5),
    technologies: z.array(line(60)).max(8),
    trl: trl.nullable(),
    website: website.nullable(),
  })
  .meta({ id: 'ProfileContent', description: 'What a start-up says of itself in the directory.' });

export const profileReply = z
  .object({
    company: z.object({ id: companyId, name: z.string(), siren: z.string() }),
    rev: z.int(),
    shown: z.boolean(),
    summary: z.string(),
    seeks: z.string(),
    sectors: z.array(sector).readonly(),
    technologies: z.array(z.string()).readonly(),
    trl: trl.nullable(),
    website: z.string().nullable(),
    confirmedAt: instant,
  })
  .meta({ id: 'Profile' });

export const directoryQuery = z.object({
  ...pageQuery.shape,
  sector: sector.optional(),
  trl: z.coerce.number().int().min(1).max(9).optional().meta({ description: 'At least this readiness.' }),
  q: z.string().max(200).optional().meta({ description: 'Words; accents and capitals do not count.' }),
});

export const directoryReply = z
  .object({ items: z.array(profileReply), nextCursor: z.string().nullable() })
  .meta({ id: 'Directory' });
