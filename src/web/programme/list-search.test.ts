import { expect, it } from 'vitest';
import { columnsOf, exportOf, listSearch, queryOf, USUAL_COLUMNS } from './list-search.ts';

it('keeps of an address what the list knows, and gives the API the same but for the columns, and its files the columns that are on the screen', () => {
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
  expect(exportOf(search)).toBe('q=%C3%A9nergie&stage=negotiating&open=true&sort=deadline&columns=call%2Cstage');
  expect(exportOf({})).toBe(`columns=${USUAL_COLUMNS.join('%2C')}`);
  expect(columnsOf({})).toEqual(USUAL_COLUMNS);
});
