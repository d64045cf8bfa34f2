import { emptyBody, libraryAdoptionBody, reasonBody } from '../../../protocol/http/commands.ts';
import { adoptionChanges } from '../../adoption-changes.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** The four acts by which both sides leave the clause library that their engagement started with for the one in force. */
export function libraryAdoption(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'library',
    permission: 'library.adopt',
    summary: 'Propose to follow the version of the clauses that is in force',
    body: libraryAdoptionBody,
    make: async ({ libraryHash }, { person, engagement }) => {
      const same = libraryHash === engagement.libraryHash;
      const changes = same
        ? { reopens: [], adds: [] }
        : await adoptionChanges(services, viewerOf(person), engagement, libraryHash);
      return { type: 'propose-library-adoption', libraryHash, ...changes };
    },
  });
  commandRoute(app, services, {
    path: 'library/acceptance',
    permission: 'library.adopt',
    summary: 'Accept the newer version of the clauses: those whose text changed reopen',
    body: emptyBody,
    make: () => ({ type: 'accept-library-adoption' }),
  });
  commandRoute(app, services, {
    path: 'library/refusal',
    permission: 'library.adopt',
    summary: 'Decline the newer version of the clauses, with the reason',
    body: reasonBody,
    make: ({ reason }) => ({ type: 'decline-library-adoption', reason }),
  });
  commandRoute(app, services, {
    path: 'library/withdrawal',
    permission: 'library.adopt',
    summary: 'Take back your side’s proposal of a newer version of the clauses',
    body: emptyBody,
    make: () => ({ type: 'withdraw-library-adoption' }),
  });
}
