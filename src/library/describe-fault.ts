import { join } from 'node:path';
import type { Language } from '../domain/language.ts';
import type { TemplateFault } from './fault.ts';

/** A fault on one line, as editors and terminals link it: `folder/exclusivity.md:12: error: sentence [code]`. */
export function describeFault(folder: string, fault: TemplateFault, language: Language): string {
  return `${join(folder, fault.file)}:${fault.line}: ${fault.severity}: ${fault.message[language]} [${fault.code}]`;
}
