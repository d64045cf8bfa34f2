import type { RenderedBytes } from '../../activities/render-once.ts';
import type { TurnRow } from '../../db/engagements/read-content.ts';
import type { EngagementReadModel } from '../../domain/engagement/project.ts';
import type { Language } from '../../domain/language.ts';
import type { Library } from '../../domain/memorandum/library.ts';
import type { Facts } from '../../domain/memorandum/selection.ts';
import { type DraftText, draftMark, draftText, revisionsOf, textsBetween } from '../draft-text.ts';
import type { Services } from '../services.ts';
import type { DossierFile } from './dossier.ts';

interface Versioned {
  readonly model: EngagementReadModel;
  readonly library: Library;
  readonly facts: Facts;
  readonly turns: readonly TurnRow[];
}

/** Every version of the text in one language, as Word and as PDF, and what changed from each to the next. */
export async function textVersions(
  services: Services,
  { model, library, facts, turns }: Versioned,
  language: Language,
): Promise<readonly DossierFile[]> {
  const { engagement } = model;
  const { renderDraft } = await import('../../activities/render-draft.ts');
  const { renderRedlineBetween } = await import('../../activities/render-redline-between.ts');
  const kept = (path: string, { sha256, bytes }: RenderedBytes): DossierFile => ({
    path,
    sha256,
    bytes: bytes.length,
    load: async () => {
      const found = await services.rendering.files.of(engagement).get(sha256);
      if (found === null) throw new Error(`${path} is no longer kept`);
      return found;
    },
  });
  const versions: DossierFile[] = [];
  const redlines: DossierFile[] = [];
  let before: DraftText | null = null;
  for (const turn of new Set(turns.map(({ event }) => event.turn))) {
    const after = draftText(library, facts, turns, { language, turn });
    if (after === null) continue;
    const mark = draftMark(model, after, language);
    for (const format of ['docx', 'pdf'] as const) {
      const path = `versions/${language}/memorandum-${language}-${twoDigits(turn)}.${format}`;
      versions.push(kept(path, await renderDraft(services.rendering, { engagement, format, mark, ...after })));
    }
    if (before !== null) {
      const path = `redlines/${language}/redline-${language}-${twoDigits(before.turn)}-${twoDigits(turn)}.docx`;
      const way = textsBetween(library, facts, turns, { language, from: before.turn, to: turn });
      const change = { engagement, turn, before: before.tree, revisions: revisionsOf(way, language) };
      redlines.push(kept(path, await renderRedlineBetween(services.rendering, change)));
    }
    before = after;
  }
  return [...versions, ...redlines];
}

/** So that the names stand in the order of the turns. */
function twoDigits(turn: number): string {
  return String(turn).padStart(2, '0');
}
