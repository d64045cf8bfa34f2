import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { endSessions, listAccounts, listCompanies, setClosed } from '../../../db/accounts/accounts.ts';
import { listExports } from '../../../db/accounts/staff-exports.ts';
import type { Refused } from '../../../db/refusals.ts';
import type { Viewer } from '../../../db/viewer.ts';
import type { PersonId } from '../../../domain/ids.ts';
import {
  accountDoneReply,
  accountListReply,
  companyAccountsReply,
  staffExportsReply,
} from '../../../protocol/http/admin.ts';
import { pageQuery } from '../../../protocol/http/pages.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { personId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import { cursorOf, pageRequest } from '../../cursor.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

const tags = ['administration'];
const config = { permission: 'accounts.manage' } as const;

/** The administrator's part: accounts opened and closed. No route here reads an engagement. */
export function accounts(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/admin/people',
    {
      config,
      schema: {
        tags,
        summary: 'Accounts',
        querystring: pageQuery,
        response: { 200: accountListReply, ...problemReplies },
      },
    },
    async (request) => {
      const page = await listAccounts(db, keyring, adminOf(request), pageRequest(request.query));
      const items = page.items.map((one) => ({ ...one, companies: [...one.companies] }));
      return { items, nextCursor: cursorOf(page.next) };
    },
  );
  app.get(
    '/api/admin/companies',
    {
      config,
      schema: {
        tags,
        summary: 'Companies',
        querystring: pageQuery,
        response: { 200: companyAccountsReply, ...problemReplies },
      },
    },
    async (request) => {
      const page = await listCompanies(db, adminOf(request), pageRequest(request.query));
      return { items: [...page.items], nextCursor: cursorOf(page.next) };
    },
  );
  app.get(
    '/api/admin/exports',
    {
      config: { permission: 'audit.export' },
      schema: {
        tags,
        summary: 'Files that the staff took away, the newest first',
        querystring: pageQuery,
        response: { 200: staffExportsReply, ...problemReplies },
      },
    },
    async (request) => {
      const page = await listExports(db, keyring, adminOf(request), pageRequest(request.query));
      return { items: [...page.items], nextCursor: cursorOf(page.next) };
    },
  );
  const act = (path: string, summary: string, done: (by: Admin, person: PersonId) => Promise<Refused | null>) =>
    app.post(
      `/api/admin/people/:id/${path}`,
      {
        config,
        schema: {
          tags,
          summary,
          params: z.object({ id: personId }),
          response: { 200: accountDoneReply, ...problemReplies },
        },
      },
      async (request) => {
        unwrap(await done(adminOf(request), request.params.id));
        return { person: request.params.id };
      },
    );
  act('closing', 'Close an account and end its sessions', (by, person) => setClosed(db, by, person, true));
  act('reopening', 'Open a closed account again', (by, person) => setClosed(db, by, person, false));
  act('sessions/end', 'End all sessions of an account', (by, person) => endSessions(db, by, person));
}

type Admin = Extract<Viewer, { kind: 'admin' }>;

function adminOf(request: Pick<FastifyRequest, 'person'>): Admin {
  return { kind: 'admin', person: personOf(request).person };
}
