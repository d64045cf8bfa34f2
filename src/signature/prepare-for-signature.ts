import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { signatureField } from './signature-field.ts';
import { SignatureRefused } from './signature-provider.ts';

export interface SignatureFields {
  /** Who will sign, in order: field names as `signatureField(1)`, tooltips from the labels. */
  readonly signatories: readonly { readonly label: string }[];
  /** Fields kept for document time stamps: a seal now and renewals later. */
  readonly timestamps?: number;
}

/** Four renewals of the archive time stamp last as long as the longest retention (life of title + 5 years). */
const TIMESTAMP_FIELDS = 4;

/** Printed, not hidden; 4 is the print flag that PDF/A asks for (ISO 19005-3 6.3.2). */
const PRINT_FLAG = 4;
/** SignaturesExist and AppendOnly (ISO 32000-2 table 225). */
const SIGNATURE_FLAGS = 3;

/** Name of the n-th time-stamp field, from 1. */
export function timestampField(n: number): string {
  return `timestamp-${n}`;
}

/**
 * Adds the empty signature fields that the document will ever need, before the first signature:
 * each later signature then sets one `/V` and changes nothing else. Fields are invisible (the
 * signature block is page content): the rectangle has no area and lies off the page, there is no
 * appearance and no tag, which keeps PDF/A-3a and PDF/UA-1 and leaves no visual difference.
 *
 * @param pdf an unsigned PDF without a form
 * @returns the whole file, rewritten: this is the one act of pdf-lib, and never on a signed file
 * @throws SignatureRefused `not-a-pdf`, `already-signed`
 */
export async function prepareForSignature(pdf: Uint8Array, fields: SignatureFields): Promise<Uint8Array> {
  const document = await load(pdf);
  if (document.catalog.has(PDFName.of('AcroForm')))
    throw new SignatureRefused('already-signed', 'the PDF has a form already');
  const page = document.getPage(0);
  const names = [
    ...fields.signatories.map(({ label }, index) => ({ name: signatureField(index + 1), label })),
    ...Array.from({ length: fields.timestamps ?? TIMESTAMP_FIELDS }, (_, index) => ({
      name: timestampField(index + 1),
      label: `Horodatage ${index + 1}`,
    })),
  ];
  const refs = names.map(({ name, label }) => addField(document, page.ref, name, label));
  const annotations = page.node.Annots() ?? document.context.obj([]);
  for (const ref of refs) annotations.push(ref);
  page.node.set(PDFName.of('Annots'), annotations);
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  document.catalog.set(
    PDFName.of('AcroForm'),
    document.context.register(document.context.obj({ Fields: [...refs], SigFlags: SIGNATURE_FLAGS })),
  );
  showTitle(document);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
}

async function load(pdf: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(pdf, { updateMetadata: false });
  } catch {
    throw new SignatureRefused('not-a-pdf', 'the file cannot be read as a PDF');
  }
}

/** Field and widget in one dictionary (ISO 32000-2 12.7.4.1). */
function addField(document: PDFDocument, page: PDFRef, name: string, label: string): PDFRef {
  const field = document.context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    Rect: [-1, -1, -1, -1],
    F: PRINT_FLAG,
  });
  field.set(PDFName.of('T'), PDFString.of(name));
  field.set(PDFName.of('TU'), PDFHexString.fromText(label));
  field.set(PDFName.of('P'), page);
  return document.context.register(field);
}

/** PDF/UA-1 7.1: the window shows the title. */
function showTitle(document: PDFDocument): void {
  const key = PDFName.of('ViewerPreferences');
  const preferences = document.catalog.lookupMaybe(key, PDFDict) ?? document.context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), document.context.obj(true));
  document.catalog.set(key, preferences);
}
