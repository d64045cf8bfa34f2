import type { components } from '../api/schema.gen.ts';

interface ActingCompany {
  readonly company: string;
  readonly name: string;
}

/** The companies for which the reader may act in one of these roles: a colleague has let them in, and they hold it. */
export function actingCompanies(me: components['schemas']['Me'], roles: readonly string[]): readonly ActingCompany[] {
  return me.memberships
    .filter(({ standing, roles: held }) => standing === 'active' && held.some((role) => roles.includes(role)))
    .map(({ company: { id, name } }) => ({ company: id, name }));
}
