import { reviewReturnBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** One side's lawyer returns the review: the clauses named are open again, and approvals void. */
export function returnReview(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'review-returns',
    permission: 'review.return',
    summary: 'Return the review, with points',
    body: reviewReturnBody,
    make: (body) => ({ type: 'return-review', ...body }),
  });
}
