import { PDFDocument } from 'pdf-lib';

/** A small PDF without signatures. */
export async function draftPdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 100]);
  return Buffer.from(await document.save({ useObjectStreams: false }));
}
