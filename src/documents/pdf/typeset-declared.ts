import { PDFDocument } from 'pdf-lib';
import { declareUa } from './declare-ua.ts';
import { type TypesetJob, typeset } from './typesetter.ts';

/** Typesets, then says in the file what the exporter proved but could not say: that it is PDF/UA-1 too. */
export async function typesetDeclared(job: TypesetJob): Promise<Uint8Array> {
  const document = await PDFDocument.load(typeset(job), { updateMetadata: false });
  declareUa(document);
  return await document.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
}
