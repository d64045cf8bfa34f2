import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/program.ts';
import { openKeyring } from '../../src/db/key-store.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { commitPlayed, type Played, played } from '../support/played.ts';
import { application, BUSINESS, CEO, Story } from '../support/story.ts';

describe('the verbs that end what is held', () => {
  let t: TestDatabase;
  let told: Played;
  let out: string;

  const years = (count: number) => t.owner`
    update engagements set changed_at = now() - make_interval(years => ${count}) where engagement_id = ${told.engagement}`;
  const run = async (...words: string[]) => {
    out = '';
    await runCommandLine([...words, '--json']);
    return JSON.parse(out);
  };

  beforeAll(async () => {
    const fresh = await testDatabase();
    const key = randomBytes(32).toString('base64');
    vi.stubEnv('ENTENTE_HOME', fresh.home);
    vi.stubEnv('ENTENTE_KEY', key);
    vi.stubEnv('DATABASE_URL', fresh.databaseUrl);
    vi.stubEnv('DATABASE_OWNER_URL', fresh.databaseOwnerUrl);
    t = { ...fresh, keyring: openKeyring(fresh.db, { home: fresh.home, key }) };
    const story = new Story();
    story.does(CEO, application());
    story.does(BUSINESS, { type: 'decline-application', reason: 'budget' });
    told = played(story);
    await commitPlayed(t, told);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await t.close();
  });
  beforeEach(() => {
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  it('list what is due, erase nothing unasked, leave what is kept, and erase the rest once', async () => {
    expect(await run('retention')).toMatchObject({ engagements: [], accounts: [], erased: false });
    await years(2);
    const due = [{ engagement: told.engagement, ground: 'refused' }];
    expect(await run('retention')).toMatchObject({ engagements: due, kept: 0, erased: false });
    expect(await run('retention', '--apply', '--keep', told.engagement)).toMatchObject({ engagements: [], kept: 1 });
    expect(await run('retention')).toMatchObject({ engagements: due });
    expect(await run('retention', '--apply')).toMatchObject({ engagements: due, erased: true });
    expect(await run('retention')).toMatchObject({ engagements: [] });
    expect(await run('journal', 'verify')).toMatchObject({ valid: true });
  });

  it('erase an account by its address, once, and say when nobody has it', async () => {
    await run('admin', 'create', 'gone@programme.example', '--role', 'bpi-officer');
    expect(await run('admin', 'erase', 'Gone@programme.example')).toMatchObject({ erased: true });
    await expect(run('admin', 'erase', 'gone@programme.example')).rejects.toMatchObject({ code: 'account-unknown' });
  });
});
