import type { Sheet } from '../../documents/sheets/sheet.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { PresentedOpening } from '../routes/monitoring/present-openings.ts';
import { said, w } from './said.ts';

/** Exceptional openings as a sheet: who asked for which, why, who granted it, and how often it was looked at. */
export function openingsSheet(openings: readonly PresentedOpening[], in_: Language): Sheet {
  const rows = openings.map(({ engagement, askedBy, askedAt, reason, grantedBy, until, looks }) => [
    engagement,
    askedBy.name,
    { day: askedAt },
    reason,
    grantedBy?.name ?? null,
    { day: until },
    looks.length,
    { day: looks.at(-1) ?? null },
  ]);
  return said({ title: w('Ouvertures exceptionnelles', 'Exceptional openings'), columns: COLUMNS, rows }, in_);
}

const COLUMNS: readonly Bilingual[] = [
  w('Dossier', 'Engagement'),
  w('Demandée par', 'Asked by'),
  w('Demandée le', 'Asked on'),
  w('Motif', 'Reason'),
  w('Accordée par', 'Granted by'),
  w('Ouverte jusqu’au', 'Open until'),
  w('Consultations', 'Looks'),
  w('Dernière consultation', 'Last look'),
];
