import { describe, expect, it } from 'vitest';
import type { Library } from '../domain/memorandum/library.ts';
import type { Selection } from '../domain/memorandum/selection.ts';
import { activeClauses, completeSelection } from '../domain/memorandum/values/active-clauses.ts';
import { loadLibrary } from './load-library.ts';
import { templatesFolder } from './templates-folder.ts';

const { library } = loadLibrary(templatesFolder('memorandum'));
if (library === null) throw new Error('the templates have faults');
const loaded: Library = library;

type Choice = { option: string; parameters?: object };
const needs = (clause: string, facts: object, clauses: { [clause: string]: Choice } = {}): boolean => {
  const chosen = Object.fromEntries(
    Object.entries(clauses).map(([id, { option, parameters = {} }]) => [id, { option, parameters }]),
  );
  const asked = { libraryVersion: loaded.version, facts, clauses: chosen } as unknown as Selection;
  return [...activeClauses(loaded, completeSelection(loaded, asked))].map(String).includes(clause);
};
const poc = { 'purpose-scope': { option: 'poc-only', parameters: { duration_months: 6 } } };

describe('a conditional clause comes in when its question is answered so, and only then', () => {
  it.each([
    ['data', { data_exchanged: true }, {}, { data_exchanged: false }, {}],
    ['equipment-materials', { equipment_declared: true }, {}, {}, {}],
    ['personnel', { people_declared: true }, {}, {}, {}],
    ['publications', { thesis_declared: true }, {}, {}, {}],
    ['publications', {}, { 'parties-preamble': { option: 'tripartite-research' } }, {}, {}],
    ['patent-prosecution', { patentable_results: true }, {}, {}, { 'results-ownership': { option: 'startup-owns' } }],
    ['commercial-licence', { use_after_poc: true }, poc, {}, poc],
    ['commercial-licence', {}, { 'purpose-scope': { option: 'joint-rd' } }, {}, poc],
    [
      'co-ownership-rules',
      {},
      { 'results-ownership': { option: 'joint-ownership' } },
      {},
      { 'results-ownership': { option: 'startup-owns' } },
    ],
    [
      'software',
      {},
      {
        'purpose-scope': {
          option: 'joint-rd',
          parameters: { deliverables: [{ title: 'Code', kind: 'software', obligation_kind: 'means' }] },
        },
      },
      {},
      { 'purpose-scope': { option: 'joint-rd', parameters: { deliverables: [] } } },
    ],
    ['improvements', {}, { 'purpose-scope': { option: 'poc-only', parameters: { duration_months: 7 } } }, {}, poc],
  ] as const)('%s', (clause, facts, clauses, otherFacts, others) => {
    expect(needs(clause, facts, clauses)).toBe(true);
    expect(needs(clause, otherFacts, others)).toBe(false);
  });

  it('there are nine of them, and three that must be answered at any rate', () => {
    expect(loaded.clauses.filter(({ need }) => need === 'conditional')).toHaveLength(9);
    const optional = loaded.clauses.filter(({ need }) => need === 'optional').map(({ id }) => id);
    expect(optional).toEqual(['exclusivity', 'non-compete', 'non-solicitation']);
    for (const id of optional) expect(needs(id, {}, poc)).toBe(true);
  });
});
