import type { Work } from '../db/engagements/list-work.ts';
import { readNames } from '../db/engagements/names.ts';
import { readEngagement } from '../db/engagements/read-engagement.ts';
import { readContacts } from '../db/people/contacts.ts';
import type { AwaitedApproval } from '../db/private/awaited-approvals.ts';
import type { Viewer } from '../db/viewer.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Services } from './services.ts';

/** Tasks and approvals with the names that a person reads in them: of their companies, and of their colleagues. */
export async function presentWork(
  { db, keyring }: Services,
  viewer: Viewer,
  work: readonly Work[],
  approvals: readonly AwaitedApproval[],
) {
  const known = new Map(work.map(({ engagement }) => [engagement.engagement, engagement]));
  const unknown = [...new Set(approvals.map(({ engagement }) => engagement))].filter((id) => !known.has(id));
  const models = await Promise.all(unknown.map((id) => readEngagement(db, viewer, id)));
  for (const model of models) if (model !== null) known.set(model.engagement, model);
  const people = [
    ...work.flatMap(({ care, others, standsInFor }) => [
      ...(care === null ? [] : [care.holder, care.givenBy]),
      ...others,
      ...(standsInFor === null ? [] : [standsInFor]),
    ]),
    ...approvals.flatMap(({ asked, standsInFor }) => [asked.author, ...(standsInFor === null ? [] : [standsInFor])]),
  ];
  const [names, contacts] = await Promise.all([
    readNames(db, viewer, [...known.values()]),
    readContacts(db, keyring, viewer, [...new Set(people)]),
  ]);
  const somebody = (person: PersonId) => ({ person, name: contacts.get(person)?.name ?? '' });
  return {
    items: work.map(({ engagement, care, others, standsInFor, ...rest }) => ({
      ...rest,
      engagement: engagement.engagement,
      names: names(engagement),
      care: care === null ? null : { ...care, holder: somebody(care.holder), givenBy: somebody(care.givenBy) },
      others: others.map(somebody),
      standsInFor: standsInFor === null ? null : somebody(standsInFor),
    })),
    approvals: approvals.flatMap(({ engagement, asked, standsInFor }) => {
      const model = known.get(engagement);
      if (model === undefined) return [];
      const { request, act, author, askedAt } = asked;
      return [
        {
          engagement,
          names: names(model),
          request,
          act,
          askedBy: somebody(author),
          askedAt,
          standsInFor: standsInFor === null ? null : somebody(standsInFor),
        },
      ];
    }),
  };
}
