import type { Viewer } from '../db/viewer.ts';
import type { Person } from '../identity/person.ts';

/** As whom a person looks at the database: the programme's people see the process, all others their own companies. */
export function viewerOf(person: Person): Extract<Viewer, { kind: 'person' | 'staff' }> {
  if (person.token !== undefined) return { kind: 'person', person: person.person, company: person.token.company };
  return { kind: person.staffRole === null ? 'person' : 'staff', person: person.person };
}
