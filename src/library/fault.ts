import type { Bilingual } from '../domain/language.ts';

/** A fault of a template, said to its author: where, what, and whether it forbids use. */
export interface TemplateFault {
  /** Path from the templates' folder: `exclusivity.md`, `presets/poc-light.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly code: string;
  /** An error forbids compiling; a warning is shown (a clause not yet written, an unused parameter). */
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
}

/** Gathers faults while a library is read, so that an author sees them all at once. */
export class Faults {
  readonly list: TemplateFault[] = [];

  error(file: string, line: number, code: string, message: Bilingual): void {
    this.list.push({ file, line, code, severity: 'error', message });
  }

  warn(file: string, line: number, code: string, message: Bilingual): void {
    this.list.push({ file, line, code, severity: 'warning', message });
  }

  get hasErrors(): boolean {
    return this.list.some((fault) => fault.severity === 'error');
  }

  /** By file and line, each once. */
  sorted(): readonly TemplateFault[] {
    const seen = new Set<string>();
    return [...this.list]
      .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
      .filter((fault) => {
        const key = JSON.stringify(fault);
        return !seen.has(key) && seen.add(key) !== undefined;
      });
  }
}
