import { SaxesParser } from 'saxes';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** A packet of contracts is a few kilobytes. */
const MAX_LENGTH = 1_000_000;

/**
 * The top properties of an XMP packet (ISO 16684-1 7), by `namespace name`, each as one canonical
 * string: whether written as attribute or element, in whatever order, the same packet gives the same map.
 * @returns null for what is not a well-formed packet, or has a DOCTYPE
 */
export function xmpProperties(xml: string): ReadonlyMap<string, string> | null {
  if (xml.length > MAX_LENGTH) return null;
  const properties = new Map<string, string>();
  const path: string[] = [];
  let current: string[] = [];
  let fault = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    fault = true;
  });
  parser.on('doctype', () => {
    fault = true;
  });
  parser.on('opentag', (tag) => {
    const name = `${tag.uri} ${tag.local}`;
    const inDescription = path.at(-1) === `${RDF} Description` && path.at(-2) === `${RDF} RDF`;
    const attributes = Object.values(tag.attributes).filter(
      (a) => a.prefix !== 'xmlns' && a.local !== 'xmlns' && a.uri !== 'http://www.w3.org/2000/xmlns/',
    );
    path.push(name);
    if (name === `${RDF} Description` && path.at(-2) === `${RDF} RDF`) {
      for (const a of attributes)
        if (a.uri !== RDF && a.uri !== XML) properties.set(`${a.uri} ${a.local}`, a.value.trim());
      return;
    }
    if (inDescription) current = attributes.map((a) => `@${a.uri} ${a.local}=${a.value}`).sort();
    else if (path.length > 4)
      current.push(
        `<${name}${attributes
          .map((a) => ` ${a.uri} ${a.local}=${a.value}`)
          .sort()
          .join('')}>`,
      );
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') current.push(text.trim());
  });
  parser.on('closetag', () => {
    const name = path.pop() ?? '';
    const inDescription = path.at(-1) === `${RDF} Description` && path.at(-2) === `${RDF} RDF`;
    if (!inDescription) {
      if (path.length > 3) current.push('</>');
      return;
    }
    if (properties.has(name)) fault = true;
    properties.set(name, current.join(''));
    current = [];
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return fault || properties.size === 0 ? null : properties;
}
