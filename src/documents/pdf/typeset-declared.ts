import { declareUa } from './declare-ua.ts';
import { type TypesetJob, typeset } from './typesetter.ts';

/** Typesets, then says in the file what the exporter proved but could not say: that it is PDF/UA-1 too. */
export function typesetDeclared(job: TypesetJob): Uint8Array {
  return declareUa(typeset(job));
}
