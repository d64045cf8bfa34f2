import type { Bilingual } from '../domain/language.ts';

/** A legal form by the beginning of Insee's code, and the titles of those who bind it by default. */
export interface LegalForm {
  readonly code: string;
  readonly label: Bilingual;
  readonly binds: readonly RegExp[];
}

const PRESIDENT = /^pr[ée]sident(e)?( de (la )?(sas|soci[ée]t[ée])|$)/i;
const MANAGER = /^(co-?)?g[ée]rant(e)?\b/i;
/** "Président du conseil d'administration et directeur général" too: the office is what counts. */
const MANAGING_DIRECTOR = /directeur g[ée]n[ée]ral|directrice g[ée]n[ée]rale|^pr[ée]sident du directoire/i;

/** The forms that calls for projects meet, by Insee's nomenclature of legal categories (2022). */
export const LEGAL_FORMS: readonly LegalForm[] = [
  { code: '1', label: { fr: 'Entrepreneur individuel', en: 'Sole trader' }, binds: [] },
  { code: '52', label: { fr: 'Société en nom collectif', en: 'General partnership' }, binds: [MANAGER] },
  { code: '54', label: { fr: 'SARL', en: 'Limited liability company (SARL)' }, binds: [MANAGER] },
  { code: '5498', label: { fr: 'EURL', en: 'Single-member limited liability company (EURL)' }, binds: [MANAGER] },
  {
    code: '55',
    label: { fr: 'SA à conseil d’administration', en: 'Public limited company (SA)' },
    binds: [MANAGING_DIRECTOR],
  },
  {
    code: '56',
    label: { fr: 'SA à directoire', en: 'Public limited company with a management board (SA)' },
    binds: [MANAGING_DIRECTOR],
  },
  { code: '57', label: { fr: 'SAS', en: 'Simplified joint-stock company (SAS)' }, binds: [PRESIDENT] },
  {
    code: '5720',
    label: { fr: 'SASU', en: 'Single-member simplified joint-stock company (SASU)' },
    binds: [PRESIDENT],
  },
  { code: '58', label: { fr: 'Société européenne', en: 'European company (SE)' }, binds: [MANAGING_DIRECTOR] },
  { code: '65', label: { fr: 'Société civile', en: 'Civil-law partnership' }, binds: [MANAGER] },
  {
    code: '41',
    label: { fr: 'Établissement public industriel et commercial', en: 'Public industrial and commercial body' },
    binds: [],
  },
  { code: '7', label: { fr: 'Personne morale de droit public', en: 'Public-law body' }, binds: [] },
  { code: '92', label: { fr: 'Association', en: 'Non-profit association' }, binds: [] },
];
