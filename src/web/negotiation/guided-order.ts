/**
 * The order of negotiation that avoids deadlock: easy ground first, money before ownership, and results,
 * exclusivity and licence together, since ownership is traded against field, time and price.
 * Clauses that no step names belong to the last.
 */
export const GUIDED_STEPS = [
  {
    id: 'frame',
    clauses: ['parties-preamble', 'definitions', 'purpose-scope', 'good-faith-negotiation', 'confidentiality'],
  },
  { id: 'background', clauses: ['background-ip'] },
  { id: 'money', clauses: ['financial-terms', 'milestones-pilot', 'equipment-materials', 'subcontracting'] },
  {
    id: 'package',
    clauses: [
      'results-ownership',
      'exclusivity',
      'commercial-licence',
      'co-ownership-rules',
      'research-licence',
      'improvements',
      'patent-prosecution',
      'software',
      'data',
      'non-compete',
    ],
  },
  { id: 'risk', clauses: ['warranties', 'liability-insurance'] },
  { id: 'life', clauses: ['assignment-change-control', 'term-exit', 'governance'] },
  { id: 'rest', clauses: [] },
] as const satisfies readonly { readonly id: string; readonly clauses: readonly string[] }[];

export type GuidedStepId = (typeof GUIDED_STEPS)[number]['id'];

/** The three that are best answered together. */
const PACKAGE = ['results-ownership', 'exclusivity', 'commercial-licence'] as const;

/** Those of the three that are in scope; none when only one is, as there is nothing to trade it against. */
export function packageOf<C extends { readonly clause: string }>(inScope: readonly C[]): readonly C[] {
  const found = PACKAGE.flatMap((name) => inScope.filter(({ clause }) => clause === name));
  return found.length > 1 ? found : [];
}

/** The clauses in scope, step by step; steps without one are left out. */
export function guidedSteps<C extends { readonly clause: string }>(
  inScope: readonly C[],
): readonly { readonly id: GuidedStepId; readonly clauses: readonly C[] }[] {
  const placed = new Set<string>(GUIDED_STEPS.flatMap(({ clauses }) => clauses));
  return GUIDED_STEPS.map(({ id, clauses }) => ({
    id,
    clauses:
      id === 'rest'
        ? inScope.filter((one) => !placed.has(one.clause))
        : clauses.flatMap((name) => inScope.filter((one) => one.clause === name)),
  })).filter((step) => step.clauses.length > 0);
}
