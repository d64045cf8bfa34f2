import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Bilingual } from '../domain/language.ts';
import { UsageFault } from './exit.ts';

/** Refuses a target before anything is made for it: a folder that stands there, a parent that does not. */
export function checkTarget(path: string): void {
  if (kindOf(path) === 'folder') throw outputFault('output-is-folder', path);
  const parent = kindOf(dirname(path));
  if (parent === null) throw outputFault('output-folder-missing', path);
  if (parent === 'file') throw outputFault('output-parent-not-folder', path);
}

/** Why a file could not be written, for who named it. */
export function notWritten(path: string, error: unknown): UsageFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return outputFault(CODES[code] ?? 'output-not-written', path);
}

type OutputCode = keyof typeof SENTENCES;

const CODES: { readonly [code: string]: OutputCode } = {
  EISDIR: 'output-is-folder',
  ENOENT: 'output-folder-missing',
  ENOTDIR: 'output-parent-not-folder',
  EACCES: 'output-not-allowed',
  EPERM: 'output-not-allowed',
  EROFS: 'output-not-allowed',
  ENOSPC: 'output-no-space',
};

const SENTENCES = {
  'output-is-folder': {
    fr: 'c’est un dossier ; donnez le nom du fichier à écrire, par exemple memorandum.md dans ce dossier',
    en: 'this is a folder; give the name of the file to write, for example memorandum.md in that folder',
  },
  'output-folder-missing': {
    fr: 'le dossier où écrire n’existe pas ; créez-le d’abord',
    en: 'the folder to write in does not exist; make it first',
  },
  'output-parent-not-folder': {
    fr: 'une partie de ce chemin est un fichier, non un dossier',
    en: 'a part of this path is a file, not a folder',
  },
  'output-not-allowed': {
    fr: 'vous n’avez pas le droit d’écrire à cet endroit, ou le support est en lecture seule',
    en: 'you may not write there, or it is read-only',
  },
  'output-no-space': { fr: 'il n’y a plus de place sur le disque', en: 'there is no space left on the disk' },
  'output-not-written': { fr: 'l’écriture a échoué', en: 'writing failed' },
} as const satisfies { readonly [code: string]: Bilingual };

function outputFault(code: OutputCode, path: string): UsageFault {
  const { fr, en } = SENTENCES[code];
  return new UsageFault({ fr: `${path} : ${fr}.`, en: `${path}: ${en}.` }, code);
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}
