import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Unreadable } from './unreadable.ts';
import { verifyPdf } from './verify-pdf.ts';

const text = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, 'latin1'));

/** Objects with a correct table; offsets counted for us. */
function file(objects: readonly string[], trailer: string): Uint8Array {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\n`;
  return text(`${body}startxref\n${start}\n%%EOF\n`);
}

const PLAIN = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R >>',
];

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await verifyPdf(bytes)).verdict;
  } catch (fault) {
    if (fault instanceof Unreadable) return fault.code;
    throw fault;
  }
}

describe('what is not a signed PDF gets an answer of its own', () => {
  it('a plain PDF is unsigned', async () => {
    const report = await verifyPdf(file(PLAIN, ''));
    expect(report.verdict).toBe('unsigned');
    expect(report.file.pages).toBe(1);
    expect(report.agreement).toBeNull();
  });

  it('an encrypted PDF is refused', async () => {
    expect(await codeOf(file([...PLAIN, '<< /Filter /Standard /V 4 >>'], '/Encrypt 4 0 R'))).toBe('encrypted');
  });

  it.each([
    ['nothing', ''],
    ['a text', 'Bonjour'],
    ['a Word file', 'PK\u0003\u0004word/document.xml'],
  ])('%s is not a PDF', async (_what, content) => {
    expect(await codeOf(text(content))).toBe('not-a-pdf');
  });

  it('a PDF without cross-references is damaged', async () => {
    expect(await codeOf(text('%PDF-1.7\n1 0 obj\n<< >>\nendobj\n'))).toBe('damaged');
  });
});

describe('a hostile file costs little and never crashes', () => {
  const damaged = /^(damaged|too-complex|unsigned|not-a-pdf|encrypted)$/;

  it('sections that link in a circle', async () => {
    const at = '%PDF-1.7\n'.length;
    expect(
      await codeOf(text(`%PDF-1.7\nxref\n0 0\ntrailer\n<< /Root 1 0 R /Prev ${at} >>\nstartxref\n${at}\n%%EOF`)),
    ).toBe('damaged');
  });

  it('arrays a hundred thousand deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(await codeOf(file(['<< /Type /Catalog /Pages 2 0 R /AcroForm 3 0 R >>', PLAIN[1] ?? '', deep], ''))).toBe(
      'too-complex',
    );
  });

  it('a page tree and a form that contain themselves', async () => {
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [3 0 R] >> >>',
      '<< /Type /Pages /Kids [2 0 R 2 0 R] >>',
      '<< /T (a) /Kids [3 0 R 3 0 R] >>',
    ];
    expect(await codeOf(file(objects, ''))).toMatch(damaged);
  });

  it('references that lead round', async () => {
    expect(await codeOf(file(['<< /Type /Catalog /Pages 2 0 R >>', '3 0 R', '2 0 R'], ''))).toMatch(damaged);
  });

  it('a cross-reference stream that unpacks to a gigabyte', async () => {
    const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024));
    const head = `%PDF-1.7\n1 0 obj\n<< /Type /XRef /Filter /FlateDecode /W [1 2 1] /Size 1 /Root 1 0 R /Length ${bomb.length} >>\nstream\n`;
    const bytes = Buffer.concat([Buffer.from(head), bomb, Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF')]);
    expect(await codeOf(new Uint8Array(bytes))).toBe('damaged');
  });

  it('a table that announces a billion entries', async () => {
    expect(await codeOf(text('%PDF-1.7\nxref\n0 999999999\ntrailer\n<< >>\nstartxref\n9\n%%EOF'))).toBe('damaged');
  });

  it('ten thousand ends of file', async () => {
    const started = performance.now();
    expect(await codeOf(text(`%PDF-1.7\n${'startxref\n5\n%%EOF\n'.repeat(10_000)}`))).toBe('damaged');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('random bytes after the mark', async () => {
    let seed = 42;
    const next = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return (seed >> 16) & 0xff;
    };
    for (let round = 0; round < 200; round += 1) {
      const bytes = file(PLAIN, '');
      for (let i = 0; i < 8; i += 1) bytes[9 + (((next() << 8) | next()) % (bytes.length - 9))] = next();
      expect(await codeOf(bytes)).toMatch(damaged);
    }
  });
});
