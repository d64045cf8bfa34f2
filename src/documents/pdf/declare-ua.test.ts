import { describe, expect, it } from 'vitest';
import { samplePdf } from '../../../test/signature/sample-pdf.ts';
import { declareUa } from './declare-ua.ts';
import { readPlainPdf } from './plain-pdf.ts';

describe('a typeset file that declares PDF/UA-1', () => {
  it('has each object where its table says, and a packet of the length it says', async () => {
    const pdf = await samplePdf();
    const text = Buffer.from(pdf).toString('latin1');
    const { root, object } = readPlainPdf(pdf);
    const count = Number(/xref\s+0 (\d+)/.exec(text)?.[1]);
    for (let id = 1; id < count; id += 1) expect(object(id)).toMatch(new RegExp(`^${id} 0 obj.*endobj\\s*$`, 's'));
    expect(object(root)).toContain('/DisplayDocTitle true');
    const metadata = object(Number(/\/Metadata (\d+) 0 R/.exec(object(root))?.[1]));
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const [, length, packet] = /\/Length (\d+).*?stream\n(.*)\nendstream/s.exec(metadata) ?? [];
    expect(packet?.length).toBe(Number(length));
  });

  it('comes back as it is when it is declared again', async () => {
    const pdf = await samplePdf();
    expect(declareUa(pdf)).toBe(pdf);
  });

  it('is of one make: a text, a file cut short or one of two revisions is a fault', async () => {
    const pdf = await samplePdf();
    expect(() => declareUa(Buffer.from('no PDF'))).toThrow('cross-reference');
    expect(() => declareUa(pdf.subarray(0, pdf.length - 40))).toThrow('cross-reference');
    const text = Buffer.from(pdf).toString('latin1').replace('/Root', '/Prev 9 /Root');
    expect(() => declareUa(Buffer.from(text, 'latin1'))).toThrow('trailer');
  });
});
