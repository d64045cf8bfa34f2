import type * as z from 'zod';
import type { Cell, Sheet } from '../../documents/sheets/sheet.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { UNIT_LABELS } from '../../messages/monitoring-labels.ts';
import type { indicatorsReply } from '../../protocol/http/monitoring/indicators.ts';
import { said, w } from './said.ts';

type Indicators = z.output<typeof indicatorsReply>;
type Item = Indicators['items'][number];

/** The programme's indicators as a sheet, each with its date, definition and method; then what events cannot tell, and why. */
export function indicatorsSheet({ asOf, items, untold }: Indicators, in_: Language): Sheet {
  const told = items.map((item): readonly Cell[] => [
    item.name[in_],
    item.value === null ? TOO_FEW[in_] : figure(item, item.value),
    UNIT_LABELS[item.unit][in_],
    figure(item, item.low),
    figure(item, item.high),
    item.of,
    { day: asOf },
    item.definition[in_],
    item.method[in_],
    item.open ? YES[in_] : NO[in_],
  ]);
  const others = untold.map(({ name, why }): readonly Cell[] => [
    ...[name[in_], null, null, null, null, null, { day: asOf }],
    ...[why[in_], null, NO[in_]],
  ]);
  return said({ title: w('Indicateurs', 'Indicators'), columns: COLUMNS, rows: [...told, ...others] }, in_);
}

const COLUMNS: readonly Bilingual[] = [
  w('Indicateur', 'Indicator'),
  w('Valeur', 'Value'),
  w('Unité', 'Unit'),
  w('Bas (95 %)', 'Low (95 %)'),
  w('Haut (95 %)', 'High (95 %)'),
  w('Sur', 'Of'),
  w('État au', 'As of'),
  w('Définition', 'Definition'),
  w('Méthode', 'Method'),
  w('Public', 'Public'),
];

const TOO_FEW = w('moins de dix', 'under ten');
const YES = w('oui', 'yes');
const NO = w('non', 'no');

function figure({ unit }: Item, value: number | null): Cell {
  return unit === 'share' ? { share: value } : value;
}
