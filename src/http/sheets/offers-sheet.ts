import type { Offer } from '../../db/monitoring/offers.ts';
import type { Sheet } from '../../documents/sheets/sheet.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { said, w } from './said.ts';

/** The offers that hold today as a sheet, each as it stood when it was checked. */
export function offersSheet(offers: readonly Offer[], in_: Language): Sheet {
  const rows = offers.map(({ title, operator, audience, url, source, checkedOn, validFrom, validTo }) => [
    ...[title[in_], operator, AUDIENCES[audience][in_], url, source],
    ...[checkedOn, validFrom, validTo].map((day) => ({ day })),
  ]);
  return said({ title: w('Offres', 'Offers'), columns: COLUMNS, rows }, in_);
}

const COLUMNS: readonly Bilingual[] = [
  w('Offre', 'Offer'),
  w('Qui la propose', 'Operator'),
  w('Pour', 'For'),
  w('Page', 'Page'),
  w('Lu dans', 'Read in'),
  w('Vérifié le', 'Checked on'),
  w('À partir du', 'From'),
  w('Jusqu’au', 'Until'),
];

const AUDIENCES: { readonly [audience in Offer['audience']]: Bilingual } = {
  startup: w('la start-up', 'the start-up'),
  industrial: w('l’industriel', 'the industrial'),
  both: w('les deux parties', 'both sides'),
};
