import { renamePerson } from '../../../db/people/contacts.ts';
import { declareCompany as declare } from '../../../db/people/declare-company.ts';
import { companyBody, declaredReply } from '../../../protocol/http/companies.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import { lookAt } from '../../look-at-register.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/**
 * Says for which company one acts. The first to name a SIREN acts at once, unverified; whoever comes
 * later asks to join.
 */
export function declareCompany(app: Api, services: Services): void {
  const { db, keyring } = services;
  app.post(
    '/api/companies',
    {
      config: { permission: 'company.declare' },
      schema: {
        tags: ['people'],
        summary: 'Declare your company',
        body: companyBody,
        response: { 201: declaredReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person } = personOf(request);
      const { personName, siren, name, roles } = request.body;
      const declared = unwrap(await declare(db, person, { siren, name, roles }));
      await renamePerson(db, keyring, person, personName);
      lookAt(services, { company: declared.company, siren: siren.replaceAll(' ', '') }, request.log);
      return reply
        .code(201)
        .header('location', `/api/companies/${declared.company}`)
        .send({ ...declared, verified: false });
    },
  );
}
