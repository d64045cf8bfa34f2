import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Bilingual } from '../domain/language.ts';
import { isRecord } from '../domain/memorandum/condition/compare.ts';
import type { Library } from '../domain/memorandum/library.ts';
import { checkContext } from '../domain/memorandum/values/check-context.ts';
import type { Values } from '../domain/memorandum/values/effective.ts';
import { InputFault, UsageFault } from './exit.ts';

/** A context names dates, counts and short lists: far less than a selection. */
const CONTEXT_BYTES_MAX = 100_000;

/**
 * Reads what an engagement knows beside a selection: a JSON object, by the names of the library's context.
 * Refuses a file that is not there (64); one that is too large, not JSON, no object, or that holds a name or a
 * value that the library's rules do not read (65), with its line.
 */
export function readContextFile(path: string, library: Library): Values {
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new UsageFault({ fr: `Le fichier ${path} n’existe pas.`, en: `There is no file ${path}.` });
  }
  if (statSync(path).size > CONTEXT_BYTES_MAX) {
    throw refused('context-too-large', path, {
      fr: `un fichier de contexte a au plus ${CONTEXT_BYTES_MAX} octets.`,
      en: `a context file is at most ${CONTEXT_BYTES_MAX} bytes.`,
    });
  }
  const text = readFileSync(path, 'utf8');
  const context = parsed(path, text);
  const [fault] = checkContext(library, context);
  if (fault !== undefined) throw refused(fault.code, `${path}:${lineOf(text, `"${fault.name}"`)}`, fault.message);
  return context;
}

/** The line of a text where some words first stand; the first where they do not. */
export function lineOf(text: string, words: string): number {
  return text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length;
}

function parsed(path: string, text: string): Values {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused('not-json', path, { fr: 'ce fichier n’est pas du JSON.', en: 'this file is not JSON.' });
  }
  if (!isRecord(value as never)) {
    throw refused('context-shape', path, {
      fr: 'un contexte est un objet JSON : des noms et leurs valeurs.',
      en: 'a context is a JSON object: names and their values.',
    });
  }
  return value as Values;
}

function refused(code: string, where: string, { fr, en }: Bilingual): InputFault {
  return new InputFault(code, { fr: `${where} : ${fr}`, en: `${where}: ${en}` });
}
