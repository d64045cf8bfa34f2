import { expect, it } from 'vitest';
import { loadLibrary } from '../load-library.ts';
import { templatesFolder } from '../templates-folder.ts';
import { missingFigures } from './missing-figures.ts';

const { library } = loadLibrary(templatesFolder('memorandum'));
if (library === null) throw new Error('the templates have faults');

it('asks for the legal rate of a half-year that the data lacks, says where to enter it, and makes none up', () => {
  expect(missingFigures(library, '2026-06-30')).toEqual([]);
  const [fault, ...others] = missingFigures(library, '2099-11-26');
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ file: 'rules/constants.yaml', code: 'figure-missing', severity: 'warning' });
  expect(fault?.message.fr).toMatch(/depuis le 2099-07-01 manque.*« legal_rate ».*source/);
  expect(fault?.message.en).toContain('is missing');
});

it('has nothing to ask where no figure is renewed', () => {
  expect(missingFigures({ rules: { rules: [] } }, '2099-11-26')).toEqual([]);
});
