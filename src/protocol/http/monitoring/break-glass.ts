import * as z from 'zod';
import { clauseListReply, names } from '../engagements.ts';
import { engagementId, instant, libraryHash, prose } from '../scalars.ts';
import { officer } from './vocabulary.ts';

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
