import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LUMEN_ANSWERS } from '../../src/cli/seed/cast.ts';
import { type Sown, sow } from '../../src/cli/seed/sow.ts';
import { storeLibrary } from '../../src/db/libraries/libraries.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { templatesFolder } from '../../src/library/templates-folder.ts';
import { ONE_MILESTONE } from '../support/performed.ts';
import { openRig, type Rig } from './support/rig.ts';

const { library: memorandum, guides } = loadLibrary(templatesFolder('memorandum'));
const { library: nda } = loadLibrary(templatesFolder('nda'));
if (memorandum === null || nda === null) throw new Error('the templates have faults');

describe('the sample engagements', () => {
  let rig: Rig;
  let sown: readonly Sown[];
  beforeAll(async () => {
    const byHash = async (hash: string) => (hash === memorandum.hash ? memorandum : null);
    // In production the companies' own names are read for each engagement.
    const names = { company_name: { startup: 'Start-up', industrial: 'Industriel' } };
    rig = await openRig({
      factsOf: async () => names,
      libraries: { current: async () => ({ memorandum, nda, guides }), byHash },
    });
    await storeLibrary(rig.t.db, { hash: memorandum.hash, version: memorandum.version, compiled: memorandum });
    rig.engagements.plan = { ...ONE_MILESTONE, conditions: [{ id: 'public-aid', kind: 'public-aid', by: null }] };
    const url = await rig.app.listen({ host: '127.0.0.1', port: 0 });
    const quiet = <T>(_title: string, work: () => Promise<T>) => work();
    sown = await sow({ url, databaseUrl: rig.t.databaseUrl }, quiet, new Date());
  });
  afterAll(() => rig.close());

  it('stand in every stage that people meet', () => {
    expect(sown.map(({ stage }) => stage)).toEqual([
      'applied',
      'declined',
      'selected',
      'withdrawn',
      'negotiating',
      'negotiating',
      'negotiating',
      'agreed',
      'in-review',
      'signing',
      'conditions-pending',
      'in-force',
      'deciding',
      'monitored',
    ]);
  });

  it('keep their private drafts private, though they are samples', async () => {
    const at = `/api/engagements/${sown[5]?.engagement}`;
    const claire = await rig.signedIn('claire.vasseur@lumen-capteurs.example');
    const louise = await rig.signedIn('louise.garnier@acieries-du-val.example');
    expect((await claire.get(`${at}/draft-turn`)).body).toContain('à relire avec Élise');
    expect((await claire.get(`${at}/application`)).body).toContain(LUMEN_ANSWERS.scale.title);
    expect((await louise.get(`${at}/draft-turn`)).statusCode).toBe(404);
  });
});
