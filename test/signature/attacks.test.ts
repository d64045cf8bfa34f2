import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entries, isArray, isRef } from '../../src/verification/pdf/value.ts';
import { appendUpdate, numberAt, source, stateOf, stream } from './incremental-update.ts';
import { type SignedSample, signedSample } from './signed-sample.ts';

let sample: SignedSample;
beforeAll(async () => {
  sample = await signedSample();
});
afterAll(() => sample.dispose());

const NEW = 5000;

/** What a forger does to a signed file, and the code of the reason that we give. */
const FORGERIES: readonly (readonly [what: string, code: string, forge: (pdf: Uint8Array) => Uint8Array])[] = [
  [
    'adds text to a page',
    'page-content-changed',
    (pdf) => {
      const state = stateOf(pdf);
      const page = numberAt(state, 'Pages', 'Kids', '0');
      const contents = entries(state.get(page)).get('Contents');
      const text = stream('BT /F1 40 Tf 72 500 Td (15 000 000) Tj ET');
      return appendUpdate(pdf, {
        [NEW]: text,
        [page]: source(state.get(page), { Contents: `[${source(contents)} ${NEW} 0 R]` }),
      });
    },
  ],
  [
    'replaces the content of a page in place',
    'page-content-changed',
    (pdf) => {
      const state = stateOf(pdf);
      return appendUpdate(pdf, { [numberAt(state, 'Pages', 'Kids', '0', 'Contents')]: stream('BT (other) Tj ET') });
    },
  ],
  [
    'swaps the page tree',
    'page-tree-changed',
    (pdf) => {
      const state = stateOf(pdf);
      const root = numberAt(state);
      const [tree, page] = [
        `<< /Type /Pages /Count 1 /Kids [${NEW + 1} 0 R] >>`,
        `<< /Type /Page /Parent ${NEW} 0 R /MediaBox [0 0 595 842] >>`,
      ];
      return appendUpdate(pdf, {
        [NEW]: tree,
        [NEW + 1]: page,
        [root]: source(state.get(root), { Pages: `${NEW} 0 R` }),
      });
    },
  ],
  [
    'drops a page from the tree',
    'page-tree-changed',
    (pdf) => {
      const state = stateOf(pdf);
      const tree = numberAt(state, 'Pages');
      return appendUpdate(pdf, {
        [tree]: source(state.get(tree), { Count: '1', Kids: `[${numberAt(state, 'Pages', 'Kids', '0')} 0 R]` }),
      });
    },
  ],
  [
    'lays an annotation over the text',
    'annotation-added',
    (pdf) => {
      const state = stateOf(pdf);
      const page = numberAt(state, 'Pages', 'Kids', '0');
      const list = state.resolve(entries(state.get(page)).get('Annots'));
      const items = isArray(list) ? list.items.map((item) => source(item)) : [];
      const note =
        '<< /Type /Annot /Subtype /FreeText /Rect [72 700 300 740] /Contents (15 000 000) /DA (/Helv 20 Tf) >>';
      return appendUpdate(pdf, {
        [NEW]: note,
        [page]: source(state.get(page), { Annots: `[${items.join(' ')} ${NEW} 0 R]` }),
      });
    },
  ],
  [
    'changes the colour of a link already there',
    'annotation-changed',
    (pdf) => {
      const state = stateOf(pdf);
      const page = numberAt(state, 'Pages', 'Kids', '1');
      const list = state.resolve(entries(state.get(page)).get('Annots'));
      const link = isArray(list) ? list.items.find(isRef) : undefined;
      return appendUpdate(pdf, { [link?.num ?? 0]: source(state.get(link?.num ?? 0), { C: '[1 0 0]' }) });
    },
  ],
  [
    'replaces the terms embedded in the file',
    'embedded-file-changed',
    (pdf) => {
      const state = stateOf(pdf);
      const file = numberAt(state, 'AF', '0', 'EF', 'F');
      return appendUpdate(pdf, { [file]: stream('{"engagement":"other"}', '/Type /EmbeddedFile') });
    },
  ],
  [
    'changes the metadata',
    'metadata-changed',
    (pdf) =>
      appendUpdate(pdf, { [numberAt(stateOf(pdf), 'Metadata')]: stream('<x/>', '/Type /Metadata /Subtype /XML') }),
  ],
  [
    'adds a script that runs on opening',
    'catalog-changed',
    (pdf) => {
      const state = stateOf(pdf);
      const root = numberAt(state);
      return appendUpdate(pdf, {
        [root]: source(state.get(root), { OpenAction: '<< /S /JavaScript /JS (app.alert\\(1\\)) >>' }),
      });
    },
  ],
  [
    'changes a font',
    'page-resource-changed',
    (pdf) => {
      const state = stateOf(pdf);
      const fonts = entries(
        state.resolve(entries(state.get(numberAt(state, 'Pages', 'Kids', '0'))).get('Resources')),
      ).get('Font');
      const font = [...entries(state.resolve(fonts)).values()].find(isRef)?.num ?? 0;
      return appendUpdate(pdf, { [font]: source(state.get(font), { BaseFont: '/Courier' }) });
    },
  ],
  [
    'adds an object that nothing uses, listed in a proper update',
    'orphan-object',
    (pdf) => appendUpdate(pdf, { [NEW]: '<< /Hidden (text) >>' }),
  ],
  [
    'adds an object that no cross-reference lists, in a proper update',
    'bytes-outside-objects',
    (pdf) => appendUpdate(pdf, { [NEW]: '<< /Hidden (text) >>' }, { unlisted: [NEW] }),
  ],
  [
    'appends an orphan object and nothing else',
    'bytes-outside-objects',
    (pdf) => new Uint8Array(Buffer.concat([pdf, Buffer.from(`${NEW} 0 obj\n<< /Hidden (text) >>\nendobj\n`)])),
  ],
  ['appends one byte', 'bytes-outside-objects', (pdf) => new Uint8Array(Buffer.concat([pdf, Buffer.from('x')]))],
  [
    'appends an end of line',
    'bytes-outside-objects',
    (pdf) => new Uint8Array(Buffer.concat([pdf, Buffer.from('\n\n')])),
  ],
  [
    'appends rubbish that looks like an end of file',
    'bytes-outside-objects',
    (pdf) => new Uint8Array(Buffer.concat([pdf, Buffer.from('startxref\n999999999\n%%EOF\n')])),
  ],
  [
    'replaces the catalogue by another',
    'catalog-replaced',
    (pdf) => {
      const state = stateOf(pdf);
      return appendUpdate(pdf, { [NEW]: source(state.get(numberAt(state))) }, { trailer: { Root: `${NEW} 0 R` } });
    },
  ],
  [
    'hides the revisions before by leaving out the link to them',
    'hidden-signature',
    (pdf) => {
      const state = stateOf(pdf);
      const root = numberAt(state);
      const objects = { [root]: '<< /Type /Catalog /Pages 5001 0 R >>', 5001: '<< /Type /Pages /Count 0 /Kids [] >>' };
      return appendUpdate(pdf, objects, { trailer: { Prev: 'null' } });
    },
  ],
  [
    'removes a signature from its field',
    'signature-replaced',
    (pdf) => {
      const state = stateOf(pdf);
      const field = numberAt(state, 'AcroForm', 'Fields', '0');
      return appendUpdate(pdf, { [field]: source(state.get(field)).replace(/\/V \d+ 0 R/, '') });
    },
  ],
  [
    'empties the form',
    'field-removed',
    (pdf) => {
      const state = stateOf(pdf);
      const form = numberAt(state, 'AcroForm');
      return appendUpdate(pdf, { [form]: '<< /Fields [] /SigFlags 3 >>' });
    },
  ],
  [
    'moves a field onto the page',
    'field-changed',
    (pdf) => {
      const state = stateOf(pdf);
      const field = numberAt(state, 'AcroForm', 'Fields', '3');
      return appendUpdate(pdf, { [field]: source(state.get(field), { Rect: '[0 0 595 842]' }) });
    },
  ],
  [
    'shows one signature in a second field',
    'shared-signature',
    (pdf) => {
      const state = stateOf(pdf);
      const [first, free] = [numberAt(state, 'AcroForm', 'Fields', '0'), numberAt(state, 'AcroForm', 'Fields', '3')];
      return appendUpdate(pdf, { [free]: source(state.get(free), { V: source(entries(state.get(first)).get('V')) }) });
    },
  ],
  [
    'gives two fields one name',
    'repeated-field-name',
    (pdf) => {
      const state = stateOf(pdf);
      const free = numberAt(state, 'AcroForm', 'Fields', '3');
      return appendUpdate(pdf, { [free]: source(state.get(free), { T: '(signature-1)' }) });
    },
  ],
  [
    'puts page content into the store of validation data',
    'validation-data-changed',
    (pdf) => {
      const state = stateOf(pdf);
      const root = numberAt(state);
      return appendUpdate(pdf, {
        [NEW]: stream('not a certificate'),
        [root]: source(state.get(root), { DSS: `<< /Certs [${NEW} 0 R] >>` }),
      });
    },
  ],
];

describe('a forger alters a signed agreement by an update', () => {
  it.each(FORGERIES)('%s: refused as %s', async (_what, code, forge) => {
    for (const pdf of [sample.twice, sample.sealed]) {
      const report = await sample.verify(forge(pdf));
      expect(report.verdict).toBe('invalid');
      expect(report.reasons.map((reason) => reason.code)).toContain(code);
    }
  });

  it('and the signatures themselves still hold, which is why the later bytes must be looked at', async () => {
    const report = await sample.verify(FORGERIES[0]?.[2](sample.twice) ?? sample.twice);
    expect(report.signatures.map(({ intact, laterChanges }) => ({ intact, laterChanges }))).toEqual([
      { intact: true, laterChanges: 'unexplained' },
      { intact: true, laterChanges: 'unexplained' },
    ]);
    expect(report.revisions.at(-1)?.changes.some(({ page, explained }) => page === 1 && !explained)).toBe(true);
  });

  it('cannot fill a number that the signed text referred to in advance', async () => {
    const state = stateOf(sample.prepared);
    const page = numberAt(state, 'Pages', 'Kids', '0');
    const resources = entries(state.get(page)).get('Resources');
    const prepared = { Resources: source(state.resolve(resources), { XObject: '<< /Later 6000 0 R >>' }) };
    const trap = await sample.sign(appendUpdate(sample.prepared, { [page]: source(state.get(page), prepared) }));
    expect((await sample.verify(trap)).verdict).toBe('valid');
    const sprung = await sample.verify(
      appendUpdate(trap, { 6000: stream('0 0 m', '/Type /XObject /Subtype /Form /BBox [0 0 1 1]') }),
    );
    expect(sprung.verdict).toBe('invalid');
    expect(sprung.reasons.map(({ code }) => code)).toContain('hidden-object');
  });
});

describe('a forger alters the signed bytes', () => {
  const edit = (pdf: Uint8Array, change: (text: string) => string): Uint8Array =>
    new Uint8Array(Buffer.from(change(Buffer.from(pdf).toString('latin1')), 'latin1'));
  const range = /\/ByteRange \[0 (\d+) +(\d+) +(\d+) *\]/;
  const padded = (text: string, from: string): string => text.padEnd(from.length, ' ').replace(/(\])( *)$/, '$2$1');

  it('starts the range after the beginning', async () => {
    const forged = edit(sample.once, (text) =>
      text.replace(range, (all, a, b, c) => padded(`/ByteRange [9 ${Number(a) - 9} ${b} ${c}]`, all)),
    );
    expect((await sample.verify(forged)).reasons.map(({ code }) => code)).toContain('range-not-from-start');
  });

  it('widens the gap beyond the contents', async () => {
    const forged = edit(sample.once, (text) =>
      text.replace(range, (all, a, b, c) => padded(`/ByteRange [0 ${Number(a) - 9} ${b} ${c}]`, all)),
    );
    expect((await sample.verify(forged)).reasons.map(({ code }) => code)).toContain('range-gap-is-not-contents');
  });

  it('shortens the range', async () => {
    const forged = edit(sample.once, (text) =>
      text.replace(range, (all, a, b, c) => padded(`/ByteRange [0 ${a} ${b} ${Number(c) - 60}]`, all)),
    );
    expect((await sample.verify(forged)).verdict).toBe('invalid');
  });

  it('zeroes the value of a signature', async () => {
    const forged = edit(sample.once, (text) =>
      text.replace(/\/Contents <([0-9A-Fa-f]+)>/, (_, hex: string) => `/Contents <${'0'.repeat(hex.length)}>`),
    );
    const report = await sample.verify(forged);
    expect(report.verdict).toBe('invalid');
    expect(report.signatures[0]).toMatchObject({ intact: false, level: null });
  });

  it('flips one byte, anywhere', async () => {
    const pdf = sample.twice;
    const step = Math.floor(pdf.length / 150);
    for (let at = 0; at < pdf.length; at += step) {
      const forged = pdf.slice();
      forged[at] = (forged[at] ?? 0) ^ 0x01;
      const verdict = await sample.verify(forged).then(
        (report) => report.verdict,
        (fault: Error) => fault.name,
      );
      expect(`${at} ${verdict}`).toMatch(/ (invalid|Unreadable)$/);
    }
  });

  it('flips a byte of the envelope that no signature covers', async () => {
    const pdf = sample.once;
    const start = Buffer.from(pdf).indexOf('/Contents <') + '/Contents <'.length;
    for (let at = start; at < start + 5000; at += 37) {
      const forged = pdf.slice();
      forged[at] = (forged[at] ?? 0) ^ 0x04;
      const report = await sample.verify(forged);
      expect(`${at} ${report.verdict}`).not.toMatch(/ valid$/);
    }
  });

  it('cuts the file short, anywhere', async () => {
    const pdf = sample.twice;
    for (let share = 1; share < 40; share += 1) {
      const cut = pdf.subarray(0, Math.floor((pdf.length * share) / 40));
      const verdict = await sample.verify(cut).then(
        (report) => report.verdict,
        (fault: Error) => fault.name,
      );
      expect(`${share} ${verdict}`).toMatch(/ (invalid|Unreadable)$/);
    }
    expect((await sample.verify(pdf.subarray(0, pdf.length - 1))).verdict).toBe('invalid');
  });
});
