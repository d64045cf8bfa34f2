import { approvalBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** One side's lawyer approves the frozen text, named by its hash. */
export function approveText(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'approvals',
    permission: 'text.approve',
    summary: 'Approve the frozen text',
    body: approvalBody,
    make: (body) => ({ type: 'approve-text', ...body }),
  });
}
