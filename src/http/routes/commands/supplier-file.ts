import {
  supplierItemBody,
  supplierItemsBody,
  supplierProvisionBody,
  supplierReturnBody,
} from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import type { Services } from '../../services.ts';

/** The supplier file, beside the talks: purchasing asks, the start-up provides, purchasing accepts or returns. */
export function supplierFile(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'supplier-file',
    permission: 'supplier.ask',
    summary: 'Ask for items of the supplier file',
    body: supplierItemsBody,
    make: ({ items }) => ({ type: 'ask-supplier-items', items }),
  });
  commandRoute(app, services, {
    path: 'supplier-file/provisions',
    permission: 'supplier.provide',
    summary: 'Provide an item',
    body: supplierProvisionBody,
    make: (body) => ({ type: 'provide-supplier-item', ...body }),
  });
  commandRoute(app, services, {
    path: 'supplier-file/acceptances',
    permission: 'supplier.judge',
    summary: 'Accept an item',
    body: supplierItemBody,
    make: ({ item }) => ({ type: 'accept-supplier-item', item }),
  });
  commandRoute(app, services, {
    path: 'supplier-file/returns',
    permission: 'supplier.judge',
    summary: 'Return an item, with the reason',
    body: supplierReturnBody,
    make: (body) => ({ type: 'return-supplier-item', ...body }),
  });
}
