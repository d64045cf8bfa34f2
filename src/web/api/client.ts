import createFetchClient from 'openapi-fetch';
import createClient from 'openapi-react-query';
import type { paths } from './schema.gen.ts';

/** Every call of the screens goes through here: typed by the API's own document, same origin, cookies included. */
export const http = createFetchClient<paths>({ baseUrl: '', credentials: 'same-origin' });

/** The same calls as queries and mutations of TanStack Query. */
export const api = createClient(http);

http.use({
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang || 'fr');
    return request;
  },
});
