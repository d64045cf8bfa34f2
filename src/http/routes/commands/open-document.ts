import { openedDocumentBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** Records that a side lets the other see a document; one that is confidential waits for the agreement that keeps it so. */
export function openDocument(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'opened-documents',
    permission: 'document.open',
    summary: 'Let the other side see a document, and have it recorded',
    body: openedDocumentBody,
    make: (body) => ({ type: 'open-document', ...body }),
  });
}
