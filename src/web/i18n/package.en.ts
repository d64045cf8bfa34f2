import type { packageFr } from './package.fr.ts';

/** English texts of the clauses that are answered together. */
export const packageEn: typeof packageFr = {
  package: {
    title: 'Results, exclusivity and licence, together',
    ready: 'Packages that hold together',
    readyWhy:
      'Each comes from a starting point of the template: its answers go together. Take one, then change what you like.',
    from: 'As in: {{names}}',
    take: 'Put this package into our draft',
    taken: '✓ This is what our draft says.',
    each: 'Clause by clause',
    eachHint: 'Choosing an option that the other side proposes accepts it as it is.',
    values: 'Set the values of this clause',
    together: 'Together, and with the rest of the memorandum',
    noFaults: '✓ Nothing stands against it.',
    silent: 'no answer in this turn',
    notHere: 'These clauses are not to be negotiated together here.',
  },
};
