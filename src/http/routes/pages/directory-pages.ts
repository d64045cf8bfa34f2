import * as z from 'zod';
import { listProfiles, readProfile } from '../../../db/directory/profiles.ts';
import { PUBLIC } from '../../../db/viewer.ts';
import { directoryQuery } from '../../../protocol/http/directory.ts';
import { companyId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { cursorOf, pageRequest } from '../../cursor.ts';
import { directoryPage, profilePage } from '../../pages/directory-pages.ts';
import { languageOf, pageLanguage, sendPage } from '../../pages/send-page.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

const config = { permission: 'page.read' } as const;

/** A plain form sends every field, empty ones too: those ask for nothing. */
const query = z.preprocess(
  (sent) =>
    typeof sent === 'object' && sent !== null
      ? Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== ''))
      : sent,
  z.object({ ...directoryQuery.shape, ...pageLanguage.shape }),
);

/** The directory for anybody, made here whole, without script. */
export function directoryPages(app: Api, { db }: Services): void {
  app.get('/directory', { config, schema: { hide: true, querystring: query } }, async (request, reply) => {
    const language = languageOf(request);
    const { sector, trl, q } = request.query;
    const { items, next } = await listProfiles(db, { sector, trl, q }, pageRequest(request.query));
    return sendPage(reply, language, directoryPage(items, cursorOf(next), { sector, trl, q }, language));
  });
  const params = z.object({ company: companyId });
  app.get('/directory/:company', { config, schema: { hide: true, params } }, async (request, reply) => {
    const profile = await readProfile(db, PUBLIC, request.params.company);
    if (profile === null) throw problem('not-found');
    const language = languageOf(request);
    return sendPage(reply, language, profilePage(profile, language));
  });
}
