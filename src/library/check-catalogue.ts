import { basename } from 'node:path';
import type { Faults } from './fault.ts';
import type { Parts } from './read-parts.ts';
import type { Sources } from './sources.ts';

/** Finds clauses that the catalogue of `document.yaml` announces and no file holds, and files it does not name. */
export function checkCatalogue(parts: Parts, sources: Sources, faults: Faults): void {
  const { document } = parts;
  if (document === null) return;
  const announced = document.value.clauses;
  const written = new Set(sources.clauses.map((source) => basename(source.path, '.md')));
  for (const [index, id] of announced.entries()) {
    if (written.has(id)) continue;
    faults.warn('document.yaml', document.lineOf(['clauses', index]), 'clause-not-written', {
      fr: `La clause « ${id} » est annoncée et n’est pas encore écrite (${id}.md).`,
      en: `The clause "${id}" is announced and not yet written (${id}.md).`,
    });
  }
  for (const part of parts.clauses) {
    if (announced.includes(part.yaml.value.id)) continue;
    faults.error(part.source.path, part.yaml.lineOf(['id']), 'clause-not-announced', {
      fr: `La clause « ${part.yaml.value.id} » n’est pas dans la liste de document.yaml.`,
      en: `The clause "${part.yaml.value.id}" is not in the list of document.yaml.`,
    });
  }
}
