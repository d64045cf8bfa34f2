import * as z from 'zod';
import { noteAbsence, readAbsences, readColleagues, takeAbsenceBack } from '../../../db/people/absences.ts';
import { readContacts } from '../../../db/people/contacts.ts';
import { checkAbsence, isSufficient } from '../../../domain/engagement/absence.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { membershipIn } from '../../../identity/acting.ts';
import { absenceBody, absenceId, absencesReply } from '../../../protocol/http/absences.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';
import { tellStandIn } from '../../tell-stand-in.ts';
import { today } from '../../today.ts';
import { unwrap } from '../../unwrap.ts';

const own = { config: { permission: 'absence.manage' } } as const;

/** One’s absences from one’s companies, and who stands in: their lists and mails, for those days, then no more. */
export function absences(app: Api, services: Services): void {
  const { db, keyring } = services;
  app.get(
    '/api/me/absences',
    {
      ...own,
      schema: { tags: ['people'], summary: 'Your absences', response: { 200: absencesReply, ...problemReplies } },
    },
    async (request) => {
      const { person, memberships } = personOf(request);
      const active = memberships.filter(({ standing }) => standing === 'active');
      const companies = active.map(({ company }) => company);
      const [noted, colleagues] = await Promise.all([
        readAbsences(db, person, today()),
        readColleagues(db, person, companies),
      ]);
      const substitutes = active.map(({ company, roles }) => ({
        company,
        people: (colleagues.get(company) ?? [])
          .filter((one) => one.person !== person && isSufficient(one.roles, roles))
          .map((one) => one.person),
      }));
      const people = [
        ...noted.flatMap((one) => [one.person, one.substitute]),
        ...substitutes.flatMap((one) => one.people),
      ];
      const contacts = await readContacts(db, keyring, { kind: 'person', person }, [...new Set(people)]);
      const somebody = (one: PersonId) => ({ person: one, name: contacts.get(one)?.name ?? '' });
      return {
        own: noted
          .filter((one) => one.person === person)
          .map(({ id, company, substitute, from, to }) => ({
            id,
            company,
            substitute: somebody(substitute),
            from,
            to,
          })),
        standingIn: noted
          .filter((one) => one.substitute === person)
          .map((one) => ({ company: one.company, person: somebody(one.person), from: one.from, to: one.to })),
        substitutes: substitutes.map((one) => ({ company: one.company, people: one.people.map(somebody) })),
      };
    },
  );
  app.post(
    '/api/me/absences',
    {
      ...own,
      schema: {
        tags: ['people'],
        summary: 'Note an absence and who stands in',
        body: absenceBody,
        response: { 201: z.object({ id: absenceId }), ...problemReplies },
      },
    },
    async (request, reply) => {
      const me = personOf(request);
      const absence = { person: me.person, ...request.body };
      const roles = membershipIn(me, absence.company)?.roles ?? [];
      const day = today();
      const noted = await noteAbsence(db, absence, day, (context) =>
        checkAbsence(absence, roles, { ...context, today: day }),
      );
      const { id } = unwrap(noted);
      if (absence.from <= day) await tellStandIn(services, me.person, absence.company);
      return reply.code(201).send({ id });
    },
  );
  app.delete(
    '/api/me/absences/:absence',
    {
      ...own,
      schema: {
        tags: ['people'],
        summary: 'Take an absence back',
        params: z.object({ absence: absenceId }),
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      unwrap(await takeAbsenceBack(db, personOf(request).person, request.params.absence));
      return reply.code(204).send(null);
    },
  );
}
