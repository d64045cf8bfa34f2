import * as z from 'zod';
import { language } from './scalars.ts';

export const documentListReply = z
  .object({
    items: z.array(z.object({ name: z.string(), href: z.string(), sha256: z.string().nullable() })),
  })
  .meta({ id: 'DocumentList' });

const turnNumber = z.coerce.number().int().min(1).max(1_000);

export const draftQuery = z.object({ lang: language.default('fr'), turn: turnNumber.optional() });

export const redlineQuery = z.object({
  lang: language.default('fr'),
  from: turnNumber.default(1),
  to: turnNumber.optional().meta({ description: 'The last turn when absent.' }),
});

export const dossierQuery = z.object({
  lang: language.default('fr').meta({ description: 'Versions are in the language that prevails, and in this one.' }),
});

export const dossierQueued = z
  .object({ status: z.literal('queued') })
  .meta({ id: 'DossierQueued', description: 'In preparation: ask again after `Retry-After` seconds.' });
