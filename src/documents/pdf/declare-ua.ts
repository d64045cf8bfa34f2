import { readPlainPdf } from './plain-pdf.ts';

/**
 * PDF/A-3 (ISO 19005-3, 6.6.2.3) lets no property stand in the metadata without its schema: this one
 * describes `pdfuaid:part` (ISO 14289-1, clause 5).
 */
const EXTENSION_SCHEMA = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

/**
 * Declares PDF/UA-1 in an unsigned PDF/A-3a file as the layout's exporter writes it: DisplayDocTitle, and
 * `pdfuaid:part` with its extension schema in the XMP. Gives the file anew; one that declares it already
 * comes back as it is. Truthful only of a document whose `ua-1` export succeeded.
 * @throws Error when the file has no XMP metadata, or is of another make.
 */
export function declareUa(pdf: Uint8Array): Uint8Array {
  const file = readPlainPdf(pdf);
  const catalog = file.object(file.root);
  const [, metadata] = /\/Metadata (\d+) 0 R/.exec(catalog) ?? [];
  if (metadata === undefined) throw new Error('The PDF has no XMP metadata.');
  const xmp = file.object(Number(metadata));
  if (xmp.includes('<pdfuaid:part>')) return pdf;
  return file.withObjects(
    new Map([
      [file.root, withTitleShown(catalog)],
      [Number(metadata), withUaPart(xmp)],
    ]),
  );
}

function withTitleShown(catalog: string): string {
  if (/\/ViewerPreferences <</.test(catalog))
    return catalog.replace(/(?<=\/ViewerPreferences <<)/, '\n    /DisplayDocTitle true');
  return catalog.replace(/(?<=\/Type \/Catalog)/, '\n  /ViewerPreferences <<\n    /DisplayDocTitle true\n  >>');
}

/** The metadata's object with its packet longer by what PDF/UA-1 asks for. */
function withUaPart(object: string): string {
  const [whole, before, length, between, packet, after] =
    /^(.*?\/Length )(\d+)(.*?>>\s*?stream\r?\n)(.*?)(\r?\nendstream.*)$/s.exec(object) ?? [];
  if (whole === undefined || packet === undefined || Number(length) !== packet.length)
    throw new Error('The XMP metadata is not of the make that the layout writes.');
  const declared = packetWithUaPart(packet);
  return `${before}${declared.length}${between}${declared}${after}`;
}

/** Namespace, value and schema, put beside those of PDF/A in the packet that Typst writes. */
function packetWithUaPart(xmp: string): string {
  const pieces: readonly (readonly [RegExp, string])[] = [
    [/(?=\s*xmlns:pdfaExtension=)/, ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'],
    [/(?=<pdfaid:part>)/, '<pdfuaid:part>1</pdfuaid:part>'],
    [/(?<=<pdfaExtension:schemas><rdf:Bag>)/, EXTENSION_SCHEMA],
  ];
  return pieces.reduce((text, [place, addition]) => {
    if (!place.test(text)) throw new Error('The XMP metadata is not of the make that the layout writes.');
    return text.replace(place, addition);
  }, xmp);
}
