import { SIGNED_STAGES } from '../../../domain/engagement/state.ts';
import { openedDocumentBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { checkEventRules } from '../../check-event-rules.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/**
 * Records that a side lets the other see a document; one that is confidential waits for the agreement that
 * keeps it so, and for its classification under export control.
 */
export function openDocument(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'opened-documents',
    permission: 'document.open',
    summary: 'Let the other side see a document, and have it recorded',
    body: openedDocumentBody,
    make: async (body, { person, engagement }) => {
      const { documentClass, itemClass = [], countries = [] } = body;
      const context = {
        act_document_class: documentClass,
        act_item_class: itemClass,
        act_countries: countries,
        nda_signed: engagement.nda?.status === 'executed',
        memorandum_signed: SIGNED_STAGES.includes(engagement.stage),
      };
      await checkEventRules(services, viewerOf(person), engagement, 'open-document', context, {
        R23: '/documentClass',
        R40: itemClass.length === 0 ? '/itemClass' : '/countries',
      });
      return { type: 'open-document', ...body };
    },
  });
}
