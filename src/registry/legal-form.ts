import type { Bilingual } from '../domain/language.ts';
import { LEGAL_FORMS } from './legal-forms.ts';
import type { RegisterEntry, RegisteredOfficer } from './registry.ts';

/** What the legal form is called; null for a code that the table does not know. */
export function legalFormLabel(code: string | null): Bilingual | null {
  return formOf(code)?.label ?? null;
}

/**
 * Who binds the company by default, among its published officers: president of a SAS, manager of a SARL,
 * managing director of an SA (process of the power to sign, 5.4). A sole trader binds themselves. Of a
 * form that the table does not know nobody is presumed: a person decides on the papers.
 */
export function legalRepresentatives(entry: RegisterEntry): readonly RegisteredOfficer[] {
  const form = formOf(entry.legalForm);
  if (entry.individual) return entry.officers;
  if (form === undefined) return [];
  return entry.officers.filter(({ quality }) => quality !== null && form.binds.some((title) => title.test(quality)));
}

/** The longest code that begins this one: 5710 before 57. */
function formOf(code: string | null) {
  if (code === null) return undefined;
  return LEGAL_FORMS.filter((form) => code.startsWith(form.code)).sort((a, b) => b.code.length - a.code.length)[0];
}
