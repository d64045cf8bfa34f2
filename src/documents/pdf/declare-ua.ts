import { PDFBool, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';

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
 * Declares PDF/UA-1 on an unsigned PDF/A-3a document loaded by pdf-lib (`updateMetadata: false`):
 * DisplayDocTitle, and `pdfuaid:part` with its extension schema in the XMP. Changes the document in
 * place; declaring twice changes nothing more. Truthful only of a document whose `ua-1` export succeeded.
 * @throws Error when the document has no XMP metadata, or metadata of another make.
 */
export function declareUa(document: PDFDocument): void {
  const { catalog, context } = document;
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  catalog.set(PDFName.of('ViewerPreferences'), preferences);

  const reference = catalog.get(PDFName.of('Metadata'));
  const stream = context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream))
    throw new Error('The PDF has no XMP metadata.');
  const xmp = new TextDecoder().decode(stream.getContents());
  if (xmp.includes('<pdfuaid:part>')) return;
  const dictionary = context.obj({ Type: 'Metadata', Subtype: 'XML' });
  context.assign(reference, PDFRawStream.of(dictionary, new TextEncoder().encode(withUaPart(xmp))));
}

/** Namespace, value and schema, put beside those of PDF/A in the packet that Typst writes. */
function withUaPart(xmp: string): string {
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
