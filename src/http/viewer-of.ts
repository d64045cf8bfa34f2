import type { Viewer } from '../db/viewer.ts';
import type { Person } from '../identity/person.ts';

/**
 * As whom a person looks at the database: the programme's people see the process, all others their own
 * companies. An administrator keeps accounts, not cases, so looks like anybody: in lists too.
 */
export function viewerOf(person: Person): Extract<Viewer, { kind: 'person' | 'staff' }> {
  if (person.token !== undefined) return { kind: 'person', person: person.person, company: person.token.company };
  const seesProcess = person.staffRole !== null && person.staffRole !== 'admin-platform';
  return { kind: seesProcess ? 'staff' : 'person', person: person.person };
}
