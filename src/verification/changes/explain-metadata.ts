import { decodeStream } from '../pdf/decode.ts';
import { Budget } from '../pdf/limits.ts';
import { entries, isRef, isStream, type PdfValue } from '../pdf/value.ts';
import type { Comparison } from './comparison.ts';
import { xmpProperties } from './xmp-properties.ts';

/** What software stamps on every save: when, and by which program. Says nothing of the content. */
const VOLATILE_INFO = new Set(['ModDate', 'Producer']);
const VOLATILE_XMP = new Set([
  'http://ns.adobe.com/xap/1.0/ ModifyDate',
  'http://ns.adobe.com/xap/1.0/ MetadataDate',
  'http://ns.adobe.com/pdf/1.3/ Producer',
  'http://ns.adobe.com/xap/1.0/mm/ InstanceID',
]);

/** Software touches these dates while it signs, or fills in what a certification lets it fill: alone, the change has no reason. */
const REASONS: ReadonlySet<string> = new Set([
  'signature-added',
  'timestamp-added',
  'validation-data-added',
  'field-filled',
]);

function comesWithItsReason(comparison: Comparison): boolean {
  return comparison.changes.some(({ kind }) => REASONS.has(kind));
}

/** The information dictionary of the trailer (ISO 32000-2 14.3.3). */
export function explainInformation(comparison: Comparison): void {
  const [a, b] = [comparison.before.trailer.map.get('Info'), comparison.after.trailer.map.get('Info')];
  const keys = comparison.changedKeys(comparison.before.resolve(a), comparison.after.resolve(b));
  if (keys.length === 0) return;
  const own = isRef(b) && (comparison.isNew(b.num) || comparison.use(b.num)?.kind === 'info');
  const dates = keys.every((key) => VOLATILE_INFO.has(key)) && comesWithItsReason(comparison);
  comparison.report(
    dates ? 'dates-updated' : 'information-changed',
    isRef(b) ? b.num : null,
    null,
    keys.map((key) => `/${key}`).join(' '),
  );
  if (own) comparison.settleRef(b);
}

/** The document's XMP packet: only dates and software may differ, and only along with what gives them reason. */
export function explainMetadata(comparison: Comparison): void {
  const { before, after } = comparison.catalogs();
  const [a, b] = [before.get('Metadata'), after.get('Metadata')];
  const isSame = isRef(a) && isRef(b) && a.num === b.num;
  if ((isSame && !comparison.isOpen(b.num)) || (a === undefined && b === undefined)) return;
  const own = isRef(b) && (comparison.isNew(b.num) || comparison.use(b.num)?.kind === 'metadata');
  const dates = own && comesWithItsReason(comparison) && differsInDatesOnly(comparison, a, b);
  comparison.report(dates ? 'dates-updated' : 'metadata-changed', isRef(b) ? b.num : null, null, 'XMP');
  if (own) comparison.settleRef(b);
}

/** A packet that is new may say dates and software, and nothing else. */
function differsInDatesOnly(comparison: Comparison, a: PdfValue | undefined, b: PdfValue): boolean {
  const old = a === undefined ? new Map<string, string>() : propertiesOf(comparison.before.resolve(a));
  const now = propertiesOf(comparison.after.resolve(b));
  if (!old || !now) return false;
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].every((name) => VOLATILE_XMP.has(name) || old.get(name) === now.get(name));
}

function propertiesOf(value: PdfValue): ReadonlyMap<string, string> | null {
  if (!isStream(value)) return null;
  const subtype = entries(value).get('Subtype');
  if (subtype === undefined) return null;
  try {
    return xmpProperties(Buffer.from(decodeStream(value, new Budget())).toString('utf8'));
  } catch {
    return null;
  }
}
