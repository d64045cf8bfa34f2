import { z } from 'zod';
import type { Bilingual } from '../domain/language.ts';
import type { Selection } from '../domain/memorandum/selection.ts';
import { shapeSentence } from '../protocol/shape-sentence.ts';
import { jsonValue } from './front-matter.ts';

/** Largest selection file read, in bytes: a full one is some 30 KB. */
export const SELECTION_BYTES_MAX = 1_000_000;

const schema = z.strictObject({
  libraryVersion: z.string().max(40),
  clauses: z.record(
    z.string().max(80),
    z.strictObject({
      option: z.string().max(80),
      parameters: z.record(z.string().max(80), jsonValue).default({}),
      precision: z.string().optional(),
      precisionTags: z.array(z.enum(['exclusive-grant-back', 'insolvency-trigger', 'share-right', 'other'])).optional(),
    }),
  ),
  facts: z.record(z.string().max(80), jsonValue).default({}),
});

export type ReadSelection =
  | { readonly ok: true; readonly selection: Selection }
  | { readonly ok: false; readonly code: string; readonly message: Bilingual };

/** Reads the text of a selection file: `{ libraryVersion, clauses: {id: {option, parameters}}, facts }`. */
export function readSelection(text: string): ReadSelection {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {
      ok: false,
      code: 'selection-not-json',
      message: { fr: 'Le fichier n’est pas du JSON.', en: 'The file is not JSON.' },
    };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, selection: parsed.data as unknown as Selection };
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  const said = shapeSentence({ keyword: issue?.code, message: issue?.message, params: { ...issue } });
  return {
    ok: false,
    code: 'selection-shape',
    message: {
      fr: `Le fichier n’est pas une sélection : ${where === '' ? '' : `« ${where} » : `}${said.fr}.`,
      en: `The file is not a selection: ${where === '' ? '' : `"${where}": `}${said.en}.`,
    },
  };
}
