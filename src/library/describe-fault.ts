import { join } from 'node:path';
import type { Language } from '../domain/language.ts';
import type { TemplateFault } from './fault.ts';

const SEVERITIES = {
  fr: { error: 'erreur', warning: 'avertissement' },
  en: { error: 'error', warning: 'warning' },
} as const;

/** A fault on one line, as editors and terminals link it: `folder/exclusivity.md:12: error: sentence [code]`. */
export function describeFault(folder: string, fault: TemplateFault, language: Language): string {
  return `${join(folder, fault.file)}:${fault.line}: ${SEVERITIES[language][fault.severity]}: ${fault.message[language]} [${fault.code}]`;
}
