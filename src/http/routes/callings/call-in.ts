import { keepCalled } from '../../../db/callings/callings.ts';
import type { Office } from '../../../domain/engagement/calling.ts';
import { callingUnknown } from '../../../domain/engagement/refusals/callings.ts';
import type { CallingId } from '../../../domain/ids.ts';
import type { Language } from '../../../domain/language.ts';
import { adviserBody, callingBody, mediatorBody } from '../../../protocol/http/callings.ts';
import type { Api } from '../../api.ts';
import { callingOf, clausesToAdviseOn } from '../../callings.ts';
import { pinnedLibrary } from '../../check-moves.ts';
import { commandRoute } from '../../command-route.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import type { CommandContext } from '../../run-command.ts';
import type { Services } from '../../services.ts';

/**
 * The acts by which somebody from outside comes and goes. Who it is is kept beside, erasable: the engagement
 * learns the call alone.
 */
export function callIn(app: Api, services: Services): void {
  const { libraries } = services;
  commandRoute(app, services, {
    path: 'adviser',
    permission: 'adviser.invite',
    summary: 'Invite an adviser on intellectual property',
    body: adviserBody,
    make: async ({ until, ...called }, context) => {
      const clauses = clausesToAdviseOn(await pinnedLibrary(libraries, context.engagement.libraryHash));
      const calling = await keep(services, context, 'inpi-adviser', called);
      return { type: 'invite-adviser', calling, until, clauses };
    },
  });
  commandRoute(app, services, {
    path: 'adviser/agreement',
    permission: 'adviser.invite',
    summary: 'Join the other side’s invitation of an adviser',
    body: callingBody,
    make: ({ calling }, { engagement: { callings } }) => {
      const proposed = callings.find((one) => one.calling === calling);
      if (proposed === undefined) throw refusalProblem(callingUnknown);
      return { type: 'invite-adviser', calling, until: proposed.until, clauses: proposed.clauses };
    },
  });
  commandRoute(app, services, {
    path: 'mediator',
    permission: 'mediator.name',
    summary: 'Name the mediator',
    body: mediatorBody,
    make: async (called, context) => ({
      type: 'name-mediator',
      calling: await keep(services, context, 'mediator', called),
    }),
  });
  commandRoute(app, services, {
    path: 'mediator/agreement',
    permission: 'mediator.name',
    summary: 'Agree to the mediator whom the other side named',
    body: callingBody,
    make: ({ calling }, { engagement: { callings } }) => {
      if (!callings.some((one) => one.calling === calling)) throw refusalProblem(callingUnknown);
      return { type: 'name-mediator', calling };
    },
  });
  commandRoute(app, services, {
    path: 'callings/end',
    permission: 'calling.end',
    summary: 'End the part of somebody from outside',
    body: callingBody,
    make: ({ calling }) => ({ type: 'call-off', calling }),
  });
}

interface Named {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly language?: Language;
}

async function keep(
  { db, keyring }: Services,
  { actor, engagement, commandId }: CommandContext,
  office: Office,
  { language = 'fr', ...named }: Named,
): Promise<CallingId> {
  const calling = callingOf(commandId);
  await keepCalled(db, keyring, actor.person, { calling, office, of: engagement, called: { ...named, language } });
  return calling;
}
