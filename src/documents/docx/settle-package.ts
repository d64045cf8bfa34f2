import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Compression 6 is where deflate stops paying on parts of this size. */
const LEVEL = 6;

/**
 * Gives a package the same bytes each time: dates of the core properties and of the archive from
 * `date` (ISO 8601, whole seconds), parts in a fixed order.
 */
export function settlePackage(bytes: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(bytes);
  const settled: Zippable = {};
  for (const name of Object.keys(parts).sort(contentTypesFirst)) {
    const part = parts[name];
    if (part === undefined || name.endsWith('/')) continue;
    settled[name] = [name === 'docProps/core.xml' ? datedCore(part, date) : part, { level: LEVEL, mtime: ZIP_EPOCH }];
  }
  return zipSync(settled);
}

/** The archive keeps local time without a zone: one fixed instant instead, the first that zip can say. */
const ZIP_EPOCH = new Date(1980, 0, 1);

function datedCore(part: Uint8Array, date: string): Uint8Array {
  const text = strFromU8(part).replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g,
    (_, open: string, _name, close: string) => `${open}${date}${close}`,
  );
  return strToU8(text);
}

/** OPC readers that stream want the content types first. */
function contentTypesFirst(left: string, right: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
  return rank(left) - rank(right) || (left < right ? -1 : 1);
}
