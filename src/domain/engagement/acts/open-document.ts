import { isSha256 } from '../../evidence/sha256.ts';
import type { OpenDocument } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { ndaExecuted } from '../nda.ts';
import { secrecyFirst, unknownClass } from '../refusals/nda.ts';
import { malformedHash } from '../refusals/opening.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { WHILE_TALKS_LAST } from './stages.ts';
import { checkRole, checkStage, sideOf } from './who.ts';

const CLASSES: readonly unknown[] = ['C1', 'C2', 'C3'] satisfies readonly OpenDocument['documentClass'][];

/**
 * A side lets the other see a document. The journal then proves what was shown, when and as what (C.
 * com. L151-1: reasonable measures). Rule R23: nothing confidential before a text that keeps it so;
 * a signed memorandum would do too, and ends these stages.
 */
export const openDocument: Act<OpenDocument> = {
  permits: (state, actor) => checkStage(state, WHILE_TALKS_LAST) ?? checkRole(actor, 'open-document'),
  admit: (state, { documentSha256, documentClass, title }) => {
    if (!CLASSES.includes(documentClass)) return unknownClass;
    if (documentClass !== 'C1' && !ndaExecuted(state)) return secrecyFirst;
    if (!isSha256(documentSha256)) return malformedHash('/command/documentSha256');
    return checkRequiredText(title, LIMITS.title, '/command/title');
  },
  decide: (_state, { documentSha256, documentClass, title, itemClass, countries }, { actor }) => {
    const side = sideOf(actor);
    if (side === null) return [];
    const classified = itemClass === undefined ? {} : { itemClass };
    const readIn = countries === undefined ? {} : { countries };
    return [{ type: 'document-opened', side, documentSha256, documentClass, title, ...classified, ...readIn }];
  },
};
