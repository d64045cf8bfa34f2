import { buildApp } from '../../../src/http/app.ts';
import { EXPORTED_VIEWS } from '../../../src/http/routes/monitoring/export-view.ts';
import type { Browser } from './browser.ts';
import type { Rig } from './rig.ts';
import { isArchive, unzipped } from './unzipped.ts';

interface Route {
  readonly method: string;
  readonly url: string;
}

/** What stands in the addresses. */
export interface Subjects {
  readonly engagement: string;
  readonly call: string;
  readonly company: string;
  readonly library: string;
  readonly calling?: string;
}

/** An answer whole, but for its request's id and the clock: status, headers, body. */
export interface Answered {
  readonly asked: string;
  readonly status: number;
  readonly text: string;
}

/**
 * Not asked: streams never end, the local mailbox shows everybody's mails to whoever sits at the
 * machine, the list of one's own sessions tells the time of this very request.
 */
const LEFT_OUT = /^\/(mailbox|assets|api\/docs)|\/events$|\/api\/auth\/|unsubscribe|\*/;
const QUERY: readonly (readonly [RegExp, string])[] = [
  [/redline\.docx$/, '?lang=fr&from=0&to=1'],
  // A packed file's length depends on the ids in it.
  [/(\/exports\/[\w-]+|\/:id\/sheet)$/, '?format=csv'],
  [/(memorandum\.\w+|text)$/, '?lang=en'],
];
const PSEUDONYM = /(?<![\da-f-])[\da-f]{16}(?=["/])/g;
const OWN_OF_EACH_REQUEST = ['date', 'x-request-id', 'connection', 'content-security-policy'];
/** What the staff took away: this very crawl adds to it. */
const TAKEN_BY_STAFF = /"filesTakenAsStaff": \[[^\]]*\]/;

/** Every address of the application as it registers them: what is added later is asked too. */
export async function everyRoute(rig: Rig): Promise<readonly Route[]> {
  const routes: Route[] = [];
  const app = await buildApp(rig.deps, {
    onRoute: ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url });
    },
  });
  await app.ready();
  await app.close();
  return routes
    .filter(({ url, method }) => !LEFT_OUT.test(url) && ['GET', 'POST', 'PUT'].includes(method))
    .flatMap((route) => viewsOf(route));
}

/** Asks everything that can be asked about these, and probes every act without doing any. */
export async function crawl(routes: readonly Route[], who: Browser, about: Subjects): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  for (const { method, url } of routes) {
    if (method !== 'GET' && !url.startsWith('/api/engagements/:id')) continue;
    const address = addressOf(url, about);
    const probe = { body: {}, rev: 999, key: '00000000-0000-4000-8000-000000000000' };
    const reply = method === 'GET' ? await who.get(address) : await who.call(method as 'POST', address, probe);
    const body = reply.rawPayload;
    const text = isArchive(body) ? unzipped(body) : body.toString('latin1');
    const changing = [...OWN_OF_EACH_REQUEST, ...changingWithBody(body, text)];
    const headers = Object.entries(reply.headers).filter(([name]) => !changing.includes(name));
    answers.push({
      asked: `${method} ${url}`,
      status: reply.statusCode,
      text: `${JSON.stringify(headers)}\n${text}`
        .replace(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid:…')
        // A log for process mining has another pseudonym each time.
        .replace(PSEUDONYM, 'pseudonym')
        .replace(TAKEN_BY_STAFF, '"filesTakenAsStaff": […]')
        .replace(/(content|nonce)="[A-Za-z0-9+/]{22}=="/g, 'nonce')
        // A calendar's lines are folded at 75 octets wherever that falls, and say when they were written.
        .replace(/\r\n /g, '')
        .replace(/DTSTAMP:\w+/g, 'DTSTAMP')
        .replace(/("source":"fixtures","at":|"asOf":)"[^"]+"/, '$1"now"')
        .replace(/<span class="code">[0-9a-f-]{36}/g, ''),
    });
  }
  return answers;
}

/** Headers that follow from what is not compared: how tightly ids are packed, what this very crawl took. */
function changingWithBody(body: Buffer, text: string): readonly string[] {
  if (isArchive(body)) return ['content-length'];
  return TAKEN_BY_STAFF.test(text) ? ['content-length', 'etag'] : [];
}

/** An address that gives several views is asked for each. */
function viewsOf(route: Route): readonly Route[] {
  if (!route.url.endsWith('/exports/:view')) return [route];
  return EXPORTED_VIEWS.map((view) => ({ ...route, url: route.url.replace(':view', view) }));
}

function addressOf(url: string, about: Subjects): string {
  const own = /^\/api\/callings\//.test(url) ? about.calling : undefined;
  const id =
    own ??
    (/^\/(api\/(monitoring\/)?)?engagements\//.test(url)
      ? about.engagement
      : /calls/.test(url)
        ? about.call
        : about.company);
  const filled = url
    .replace(/:id\b|:call\b/, id)
    .replace(':library', about.library)
    .replace(':hash', about.library)
    .replace(/:screen|:clause/, 'documents')
    .replace(':siren', '552100554')
    .replace(':side', 'startup')
    .replace(/:\w+/g, about.company);
  return `${filled}${QUERY.find(([pattern]) => pattern.test(url))?.[1] ?? ''}`;
}
