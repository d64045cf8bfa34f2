import { expect, it } from 'vitest';
import { columnsOf, listSearch, queryOf, USUAL_COLUMNS } from './list-search.ts';

it('keeps of an address what the list knows, and gives the API the same but for the columns', () => {
  const search = listSearch({
    q: 'énergie',
    sort: 'deadline',
    stage: 'negotiating',
    open: true,
    evil: 'x',
    region: '',
    columns: 'stage,call,nothing',
  });
  expect(search).toEqual({
    q: 'énergie',
    stage: 'negotiating',
    open: 'true',
    sort: 'deadline',
    columns: 'stage,call,nothing',
  });
  expect(queryOf(search)).toBe('q=%C3%A9nergie&stage=negotiating&open=true&sort=deadline');
  expect(columnsOf(search)).toEqual(['call', 'stage']);
  expect(columnsOf({})).toEqual(USUAL_COLUMNS);
});
