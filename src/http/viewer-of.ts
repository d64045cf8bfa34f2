import type { Viewer } from '../db/viewer.ts';
import type { Person } from '../identity/person.ts';

/**
 * As whom a person looks at the database: the programme's officer sees the process of every case, all others
 * their own companies. An administrator keeps accounts, not cases; an adviser or a mediator comes into the
 * cases that call them: these look like anybody, in lists too.
 */
export function viewerOf(person: Person): Extract<Viewer, { kind: 'person' | 'staff' }> {
  if (person.token !== undefined) return { kind: 'person', person: person.person, company: person.token.company };
  return { kind: person.staffRole === 'bpi-officer' ? 'staff' : 'person', person: person.person };
}
