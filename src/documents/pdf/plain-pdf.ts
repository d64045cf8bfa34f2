const SAID = 'latin1';
/** Bytes of one entry of a cross-reference table, and of the offset that begins it (ISO 32000-1, 7.5.4). */
const ENTRY = 20;
const OFFSET = 10;

/** A file as the layout's exporter writes it: one revision, one cross-reference table, objects one after the other. */
export interface PlainPdf {
  /** Number of the catalogue. */
  readonly root: number;
  /** The object's text, `N 0 obj` and `endobj` included, a byte a character. */
  object(id: number): string;
  /** The whole file anew with these objects in the place of theirs: what follows them moves, nothing else changes. */
  withObjects(texts: ReadonlyMap<number, string>): Uint8Array;
}

/**
 * Opens an unsigned PDF for a change of few objects, without parsing the others: thousands of objects
 * read and written again would take longer than the layout of a changed text.
 * @throws Error for any file of another make: several revisions, compressed objects, a broken table
 */
export function readPlainPdf(pdf: Uint8Array): PlainPdf {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const [, at] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.toString(SAID, Math.max(0, bytes.length - 64))) ?? [];
  const table = Number(at ?? Number.NaN);
  const [head, count] = /^xref\s+0 (\d+)\s*\n/.exec(bytes.toString(SAID, table, table + 32)) ?? [];
  if (head === undefined) throw new Error('The PDF has no plain cross-reference table.');
  const entries = table + head.length;
  const trailer = entries + Number(count) * ENTRY;
  const closing = bytes.toString(SAID, trailer);
  const [, root] = /^trailer\s*<<.*?\/Root (\d+) 0 R/s.exec(closing) ?? [];
  if (root === undefined || closing.includes('/Prev')) throw new Error('The PDF has not one plain trailer.');

  const offsets = Array.from({ length: Number(count) }, (_, id) =>
    Number(bytes.toString(SAID, entries + id * ENTRY, entries + id * ENTRY + OFFSET)),
  );
  const ends = new Map<number, number>();
  const ordered = [...offsets].sort((a, b) => a - b);
  for (const [index, offset] of ordered.entries()) ends.set(offset, ordered[index + 1] ?? table);
  const place = (id: number) => {
    const start = offsets[id] ?? Number.NaN;
    const end = ends.get(start) ?? Number.NaN;
    if (!bytes.toString(SAID, start, start + 24).startsWith(`${id} 0 obj`)) throw new Error(`No object ${id} there.`);
    return { start, end };
  };

  return {
    root: Number(root),
    object(id) {
      const { start, end } = place(id);
      return bytes.toString(SAID, start, end);
    },
    withObjects(texts) {
      const changes = [...texts].map(([id, text]) => ({ ...place(id), text: Buffer.from(text, SAID) }));
      changes.sort((a, b) => a.start - b.start);
      const moved = (offset: number) =>
        changes.reduce(
          (sum, { start, end, text }) => (start < offset ? sum + text.length - (end - start) : sum),
          offset,
        );
      const pieces: Buffer[] = [];
      let done = 0;
      for (const { start, end, text } of changes) {
        pieces.push(bytes.subarray(done, start), text);
        done = end;
      }
      const rows = Buffer.from(bytes.subarray(table, trailer));
      for (const [id, offset] of offsets.entries())
        rows.write(String(moved(offset)).padStart(OFFSET, '0'), head.length + id * ENTRY, SAID);
      const end = closing.replace(/(?<=startxref\s+)\d+/, String(moved(table)));
      return Buffer.concat([...pieces, bytes.subarray(done, table), rows, Buffer.from(end, SAID)]);
    },
  };
}
