import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What a reader does with all tracked changes at once. */
export type Decision = 'accept' | 'reject';

/**
 * The lines of a Word file after accepting or rejecting every change: written only from the standard
 * (ECMA-376 part 1, 17.13.5), so that it can judge what the product writes. A paragraph whose mark
 * goes joins the next; a row that goes takes its cells along.
 */
export function linesAfter(docx: Uint8Array, decision: Decision): readonly string[] {
  const gone = decision === 'accept' ? 'w:del' : 'w:ins';
  const lines: string[] = [];
  const path: string[] = [];
  let pending = '';
  let goneDepth = 0;
  let rowStart = 0;
  let rowGoes = false;
  let markGoes = false;

  const opened = (tag: SaxesTagPlain) => {
    const parent = path.at(-1);
    path.push(tag.name);
    if (tag.name === 'w:tr') [rowStart, rowGoes] = [lines.length, false];
    if (tag.name === gone) {
      if (parent === 'w:trPr') rowGoes = true;
      else if (parent === 'w:rPr' && path.at(-3) === 'w:pPr') markGoes = true;
      else goneDepth++;
    }
    if (goneDepth === 0 && parent === 'w:r' && tag.name === 'w:tab') pending += '\t';
    if (goneDepth === 0 && tag.name === 'w:br') pending += '\n';
  };
  const closed = (tag: SaxesTagPlain) => {
    path.pop();
    const parent = path.at(-1);
    if (tag.name === gone && parent !== 'w:trPr' && parent !== 'w:rPr') goneDepth--;
    if (tag.name === 'w:p') {
      if (!markGoes) {
        lines.push(pending);
        pending = '';
      }
      markGoes = false;
    }
    if (tag.name === 'w:tr' && rowGoes) lines.length = rowStart;
  };

  const parser = new SaxesParser();
  parser.on('opentag', opened);
  parser.on('closetag', closed);
  parser.on('text', (text) => {
    const element = path.at(-1);
    if (goneDepth === 0 && (element === 'w:t' || element === 'w:delText')) pending += text;
  });
  parser.write(wordPart(docx, 'word/document.xml')).close();
  return pending === '' ? lines : [...lines, pending];
}

/** One part of the package as text. */
export function wordPart(docx: Uint8Array, name: string): string {
  const part = unzipSync(docx, { filter: (file) => file.name === name })[name];
  if (part === undefined) throw new Error(`The file has no part ${name}.`);
  return strFromU8(part);
}
