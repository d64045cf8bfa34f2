import { visitBody, visitNumberBody, visitReasonBody } from '../../../protocol/http/execution.ts';
import type { Api } from '../../api.ts';
import { checkEventRules } from '../../check-event-rules.ts';
import { commandRoute } from '../../command-route.ts';
import { keptText } from '../../performance-text.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** Work on the other side's site: announced under the rules of the signed text (R38), expected by the host, or called off. */
export function siteVisits(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'visits',
    permission: 'visit.announce',
    summary: 'Announce who will work on the other side’s site',
    body: visitBody,
    make: async ({ from, until, certificateUntil, site, visitors }, context) => {
      const certificate = certificateUntil === undefined ? {} : { certificateUntil };
      // In force to the last day of the visit, or not at all.
      const known = { act_date: until, ...(certificateUntil ? { site_certificate_until: certificateUntil } : {}) };
      await checkEventRules(services, viewerOf(context.person), context.engagement, 'enter-site', known, {
        R38: '/certificateUntil',
      });
      const detailsSha256 = await keptText(services, context, { kind: 'visit', site, visitors });
      return { type: 'announce-visit', from, until, ...certificate, detailsSha256 };
    },
  });
  commandRoute(app, services, {
    path: 'visits/expected',
    permission: 'visit.answer',
    summary: 'Say that the visitors are expected',
    body: visitNumberBody,
    make: ({ visit }) => ({ type: 'expect-visit', visit }),
  });
  commandRoute(app, services, {
    path: 'visits/called-off',
    permission: 'visit.answer',
    summary: 'Call a visit off, and say why',
    body: visitReasonBody,
    make: async ({ visit, reason }, context) => {
      const reasonSha256 = await keptText(services, context, { kind: 'reason', reason });
      return { type: 'call-off-visit', visit, reasonSha256 };
    },
  });
}
