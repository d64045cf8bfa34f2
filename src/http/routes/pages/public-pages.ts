import * as z from 'zod';
import { listCalls, readCall } from '../../../db/calls/calls.ts';
import { listOffers } from '../../../db/monitoring/offers.ts';
import { PUBLIC } from '../../../db/viewer.ts';
import { pageQuery } from '../../../protocol/http/pages.ts';
import { callId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { cursorOf, pageRequest } from '../../cursor.ts';
import { accessibilityPage } from '../../pages/accessibility-page.ts';
import { callListPage, callPage } from '../../pages/call-pages.ts';
import { guidesIndexPage } from '../../pages/guides-index-page.ts';
import { indicatorsPage } from '../../pages/indicators-page.ts';
import { offersPage } from '../../pages/offers-page.ts';
import { privacyPage } from '../../pages/privacy-page.ts';
import { languageOf, pageLanguage, sendPage } from '../../pages/send-page.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { today } from '../../today.ts';
import { viewerOf } from '../../viewer-of.ts';

const config = { permission: 'page.read' } as const;

/** Pages for anybody, made here whole, without script: the calls, the guides, the offers of the day, the programme's indicators, the statement on accessibility, data protection. */
export function publicPages(app: Api, { db, indicators, publicUrl }: Services): void {
  const query = z.object({ ...pageQuery.shape, ...pageLanguage.shape });
  app.get('/calls', { config, schema: { hide: true, querystring: query } }, async (request, reply) => {
    const language = languageOf(request);
    const { items, next } = await listCalls(db, PUBLIC, pageRequest(request.query));
    return sendPage(reply, language, callListPage(items, cursorOf(next), { language, now: new Date() }));
  });
  const params = z.object({ call: callId });
  app.get('/calls/:call', { config, schema: { hide: true, params } }, async (request, reply) => {
    const language = languageOf(request);
    const viewer = request.person === null ? PUBLIC : viewerOf(request.person);
    const call = await readCall(db, viewer, request.params.call);
    if (call === null) throw problem('not-found');
    return sendPage(reply, language, callPage(call, { language, now: new Date(), publicUrl }));
  });
  app.get('/guides', { config, schema: { hide: true } }, async (request, reply) => {
    const language = languageOf(request);
    return sendPage(reply, language, guidesIndexPage(language));
  });
  app.get('/offers', { config, schema: { hide: true } }, async (request, reply) => {
    const language = languageOf(request);
    return sendPage(reply, language, offersPage(await listOffers(db, PUBLIC, today()), language));
  });
  app.get('/indicators', { config, schema: { hide: true } }, async (request, reply) => {
    const language = languageOf(request);
    return sendPage(reply, language, indicatorsPage(await indicators.read(Date.now()), language));
  });
  app.get('/accessibility', { config, schema: { hide: true } }, async (request, reply) => {
    const language = languageOf(request);
    return sendPage(reply, language, accessibilityPage(language));
  });
  app.get('/privacy', { config, schema: { hide: true } }, async (request, reply) => {
    const language = languageOf(request);
    return sendPage(reply, language, privacyPage(language));
  });
}
