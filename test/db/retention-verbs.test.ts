import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/program.ts';
import type { TestDatabase } from '../support/database.ts';
import { commitPlayed, type Played, played } from '../support/played.ts';
import { application, BUSINESS, CEO, Story } from '../support/story.ts';
import { heard, verbsDatabase } from '../support/verbs.ts';

describe('the verbs that end what is held', () => {
  let t: TestDatabase;
  let told: Played;
  const out = heard();

  const years = (count: number) => t.owner`
    update engagements set changed_at = now() - make_interval(years => ${count}) where engagement_id = ${told.engagement}`;
  const run = async (...words: string[]) => {
    out.clear();
    await runCommandLine([...words, '--json']);
    return JSON.parse(out.text());
  };

  beforeAll(async () => {
    t = await verbsDatabase();
    const story = new Story();
    story.does(CEO, application());
    story.does(BUSINESS, { type: 'decline-application', reason: 'budget' });
    told = played(story);
    await commitPlayed(t, told);
  });
  afterAll(() => t.close());

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
