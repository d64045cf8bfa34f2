import { emptyBody, meetingBody, reserveBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** The industrial says that an application meets the conditions of the call. */
export function declareEligible(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'eligibility',
    permission: 'application.judge',
    summary: 'Say that the application is eligible',
    body: emptyBody,
    make: () => ({ type: 'declare-eligible' }),
  });
}

export function shortlistApplication(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'shortlist',
    permission: 'application.judge',
    summary: 'Put the application on the shortlist',
    body: emptyBody,
    make: () => ({ type: 'shortlist-application' }),
  });
}

export function recordMeeting(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'meetings',
    permission: 'application.judge',
    summary: 'Record that the two companies met',
    body: meetingBody,
    make: (body) => ({ type: 'record-meeting', ...body }),
  });
}

/** Kept for the case that another application falls out. */
export function reserveApplication(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'reserve',
    permission: 'application.judge',
    summary: 'Keep the application in reserve',
    body: reserveBody,
    make: (body) => ({ type: 'reserve-application', ...body }),
  });
}
