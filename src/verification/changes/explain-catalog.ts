import { entries, isRef, nameOf, type PdfValue } from '../pdf/value.ts';
import type { Comparison } from './comparison.ts';
import { explainForm } from './explain-form.ts';
import { explainMetadata } from './explain-metadata.ts';
import { explainPages } from './explain-pages.ts';
import { explainValidationData } from './explain-validation-data.ts';
import type { ChangeKind } from './sentences.ts';

/** Keys that rules below look into by themselves, wherever their objects stand. */
const HANDLED = new Set(['AcroForm', 'DSS', 'Metadata', 'Extensions', 'Version']);

const KINDS: { readonly [key: string]: ChangeKind } = {
  Pages: 'page-tree-changed',
  Names: 'embedded-file-changed',
  AF: 'embedded-file-changed',
  StructTreeRoot: 'structure-changed',
};

/** Walks what the catalogue may change after a signature, and reports each other key that differs. */
export function explainCatalog(comparison: Comparison): void {
  const root = comparison.after.trailer.map.get('Root');
  const { before, after } = comparison.catalogs();
  if (isRef(root)) comparison.settle(root.num);
  for (const key of comparison.changedKeys(asDict(before), asDict(after))) {
    if (!HANDLED.has(key))
      comparison.report(KINDS[key] ?? 'catalog-changed', isRef(root) ? root.num : null, null, `/${key}`);
  }
  const fields = explainForm(comparison);
  explainPages(comparison, fields);
  explainValidationData(comparison);
  explainExtensions(comparison, before, after);
  explainMetadata(comparison);
}

/** Declaring the DSS extension (ETSI EN 319 142-1 5.4.2.1) or a later version of the format changes no content. */
function explainExtensions(
  comparison: Comparison,
  before: ReadonlyMap<string, PdfValue>,
  after: ReadonlyMap<string, PdfValue>,
): void {
  const versions = [before.get('Version'), after.get('Version')].map((value) => nameOf(value) ?? '');
  if (versions[0] !== versions[1]) {
    const kind =
      /^[12]\.\d$/.test(versions[1] ?? '') && (versions[1] ?? '') >= (versions[0] ?? '')
        ? 'extension-declared'
        : 'catalog-changed';
    comparison.report(kind, null, null, '/Version');
  }
  const [a, b] = [before.get('Extensions'), after.get('Extensions')];
  const keys = comparison.changedKeys(comparison.before.resolve(a), comparison.after.resolve(b));
  if (keys.length === 0) return;
  const known =
    keys.every((key) => /^(ESIC|ADBE|ISO_|Type)/.test(key)) &&
    [...entries(comparison.before.resolve(a)).keys()].every((key) => entries(comparison.after.resolve(b)).has(key));
  comparison.report(known ? 'extension-declared' : 'catalog-changed', null, null, '/Extensions');
  if (known) comparison.settleNew(b, (num) => comparison.use(num)?.kind === 'other');
}

function asDict(map: ReadonlyMap<string, PdfValue>): PdfValue {
  return { kind: 'dict', map, repeatedKey: false };
}
