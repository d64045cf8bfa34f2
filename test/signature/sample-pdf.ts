import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { declareUa } from '../../src/documents/pdf/declare-ua.ts';

const FONTS = ['@expo-google-fonts/source-serif-4', '@expo-google-fonts/source-sans-3'].map((name) =>
  join(import.meta.dirname, '../../node_modules', name),
);

const SOURCE = `
#set document(title: "Mémorandum d'essai", author: "Entente", date: datetime(year: 2026, month: 11, day: 25))
#set text(lang: "fr", region: "FR", font: "Source Serif 4")
#pdf.attach("terms.json", relationship: "data", mime-type: "application/json", description: "Termes")
= Mémorandum d'essai
Les parties conviennent d'un prix de *1 500 000 euros*.
#pagebreak()
== Article 2
#lorem(120)
Voir #link("https://example.org")[le site].
`;

/** The terms embedded in the sample, as they would be for an engagement. */
export const SAMPLE_TERMS = {
  engagement: '0b1f7c52-0000-4000-8000-000000000001',
  textSha256: 'a'.repeat(64),
  termsSha256: 'b'.repeat(64),
};

/** Two pages typeset by Typst: PDF/A-3a declared PDF/UA-1 too, with terms.json inside. Unsigned. */
export async function samplePdf(): Promise<Uint8Array> {
  const workspace = mkdtempSync(join(tmpdir(), 'entente-sample-'));
  try {
    writeFileSync(join(workspace, 'terms.json'), JSON.stringify(SAMPLE_TERMS));
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: FONTS }] });
    const { result } = compiler.compile({ mainFileContent: SOURCE });
    if (!result) throw new Error('the sample does not compile');
    const pdf = compiler.pdf(result, { pdfStandard: 'a-3a', creationTimestamp: 1_795_000_000 } as never);
    return declareUa(pdf);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}
