import * as z from 'zod';
import { anyRole, companyId, engagementId, instant, personId, staffOffice } from './scalars.ts';

/** What the administrator reads: accounts, and never what is negotiated. */
export const accountListReply = z
  .object({
    items: z.array(
      z.object({
        person: personId,
        name: z.string(),
        email: z.string(),
        staffRole: staffOffice.nullable(),
        since: instant,
        closedAt: instant.nullable(),
        companies: z.array(
          z.object({ id: companyId, name: z.string(), siren: z.string(), roles: z.array(anyRole).readonly() }),
        ),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'AccountList' });

export const companyAccountsReply = z
  .object({
    items: z.array(z.object({ id: companyId, name: z.string(), siren: z.string(), since: instant, members: z.int() })),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'CompanyAccountList' });

export const staffExportsReply = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        at: instant,
        by: z.object({ person: personId, name: z.string() }),
        office: staffOffice.meta({ description: 'What they held then.' }),
        what: z.string().meta({ description: 'The view as its address names it, `process` for a log, `audit`.' }),
        format: z.string(),
        engagement: engagementId.nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'StaffExportList', description: 'Who of the staff took which file away, and when: never what it held.' });

export const accountDoneReply = z.object({ person: personId });

export const auditQuery = z.object({
  from: instant.optional().meta({ description: 'Only what was done from then on; everything when absent.' }),
});
