import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Somebody } from './support/cast.ts';
import { type Cast, gatherCast, opened, propose } from './support/cast.ts';
import { powersVerified } from './support/powers.ts';
import { openRig, type Rig } from './support/rig.ts';

interface Clause {
  clause: string;
  rev: number;
  status: string;
  proposal: { sha256: string } | null;
}

describe('one engagement through the API', () => {
  let rig: Rig;
  let cast: Cast;
  beforeAll(async () => {
    rig = await openRig();
    cast = await gatherCast(rig);
  });
  afterAll(() => rig.close());

  const readClauses = async (who: Somebody, at: string) =>
    (await who.browser.get(`${at}/clauses`)).json<{ items: Clause[] }>().items;
  const accept = (clause: Clause) => ({
    kind: 'accept',
    clause: clause.clause,
    selectionSha256: clause.proposal?.sha256,
    clauseRev: clause.rev,
  });

  it('goes from the application to an agreement in force', async () => {
    const { at, engagement } = await opened(cast);
    let { rev } = await step(cast.ceo, `${at}/turns`, 3, {
      moves: [propose('alpha'), propose('beta')],
      message: 'Pour commencer.',
    });
    const seen = await readClauses(cast.business, at);
    expect(seen.map((clause) => [clause.clause, clause.status])).toEqual([
      ['alpha', 'proposed'],
      ['beta', 'proposed'],
    ]);

    ({ rev } = await step(cast.business, `${at}/turns`, rev, {
      moves: [...seen.slice(0, 1).map(accept), propose('beta', 'two', { notice_days: 20 })],
    }));
    const countered = await readClauses(cast.ceo, at);
    ({ rev } = await step(cast.counsel, `${at}/turns`, rev, { moves: countered.slice(1).map(accept) }));
    expect((await readClauses(cast.ceo, at)).every((clause) => clause.status === 'agreed')).toBe(true);

    ({ rev } = await step(cast.lawyer, `${at}/freeze`, rev));
    const frozen = await read(cast.ceo, at);
    expect(frozen.stage).toBe('in-review');
    const { textSha256 } = frozen.frozen;
    ({ rev } = await step(cast.counsel, `${at}/approvals`, frozen.rev, { textSha256 }));
    ({ rev } = await step(cast.lawyer, `${at}/approvals`, rev, { textSha256 }));

    await powersVerified(cast, at);
    for (const signatory of [cast.ceo, cast.delegate]) {
      await signatory.browser.refresh(signatory.email);
      const { documentSha256, rev: now } = await read(signatory, at);
      await step(signatory, `${at}/signatures`, now, { textSha256, documentSha256 });
    }
    const signed = await read(cast.delegate, at);
    expect(signed.stage).toBe('in-force');

    const agreement = await cast.ceo.browser.get(`${at}/documents/agreement.pdf`);
    expect([agreement.statusCode, agreement.headers['content-type']]).toEqual([200, 'application/pdf']);
    const { items } = (await cast.ceo.browser.get(`${at}/documents`)).json<{ items: { name: string }[] }>();
    expect(items.map((item) => item.name)).toEqual([
      'memorandum.docx',
      'memorandum.pdf',
      'redline.docx',
      'agreement.pdf',
      'evidence.pdf',
      'dossier.zip',
    ]);
    const turns = (await cast.delegate.browser.get(`${at}/turns`)).json<{ items: { side: string }[] }>().items;
    expect(turns.map((turn) => turn.side)).toEqual(['startup', 'industrial', 'startup']);
    expect(engagement).toBe(signed.engagement);
  });

  it('reveals two sealed turns at once, and shows neither before', async () => {
    const { at, rev } = await opened(cast, 'simultaneous');
    const sealed = { moves: [propose('alpha', 'two', { notice_days: 29 }), propose('beta')], message: 'CANARI-SCELLE' };
    await step(cast.ceo, `${at}/sealed-turns`, rev, sealed);
    const other = await cast.business.browser.get(`${at}/turns`);
    expect(other.json()).toEqual({ items: [] });
    expect((await read(cast.business, at)).turn.sealedBy).toEqual(['startup']);
    const dump = await rig.t.owner`select (select string_agg(s::text, '') from private.sealed_turns s) as all`;
    expect(String(dump[0]?.['all'])).not.toContain(Buffer.from('CANARI-SCELLE').toString('hex'));
    // The other side's seal is no news to decide on: the revision read at the opening still stands.
    await step(cast.business, `${at}/sealed-turns`, rev, { moves: [propose('alpha'), propose('beta')] });
    const { items } = (await cast.business.browser.get(`${at}/turns`)).json<{
      items: { side: string; sealed: boolean; message: string | null }[];
    }>();
    expect(items.map((turn) => [turn.side, turn.sealed, turn.message])).toEqual([
      ['startup', true, 'CANARI-SCELLE'],
      ['industrial', true, null],
    ]);
  });

  it('tells each person what awaits them, and by mail that something does', async () => {
    const { at, engagement } = await opened(cast);
    const tasks = async (who: Somebody) =>
      (await who.browser.get('/api/tasks'))
        .json<{ items: { engagement: string; task: { kind: string } }[] }>()
        .items.filter((item) => item.engagement === engagement)
        .map((item) => item.task.kind);
    expect(await tasks(cast.ceo)).toEqual(['send-turn']);
    expect(await tasks(cast.counsel)).toEqual(['send-turn']);
    expect(await tasks(cast.business)).toEqual([]);
    const mails = (await cast.ceo.browser.get('/mailbox.json')).json<{ to: string; text: string; subject: string }[]>();
    const told = mails.filter((mail) => mail.text.includes(engagement));
    const turns = told.filter((mail) => mail.subject.includes('votre tour')).map((mail) => mail.to);
    expect(turns.sort()).toEqual([cast.ceo.email, cast.counsel.email].sort());
    expect(told.some((mail) => mail.text.includes('Jeune Pousse') || mail.text.includes('alpha'))).toBe(false);
    expect((await cast.ceo.browser.get(`${at}/tasks`)).json<{ items: unknown[] }>().items).toHaveLength(1);
  });

  it('keeps a draft for one side alone, against its revision', async () => {
    const { at } = await opened(cast);
    const draft = `${at}/draft-turn`;
    const content = { moves: [propose('alpha')], message: 'Pas encore prêt.' };
    expect((await cast.ceo.browser.get(draft)).statusCode).toBe(404);
    const saved = await cast.ceo.browser.call('PUT', draft, { body: content, rev: 0 });
    expect([saved.statusCode, saved.headers.etag]).toEqual([200, '"1"']);
    expect((await cast.counsel.browser.get(draft)).json()).toMatchObject({ rev: 1, content });
    expect((await cast.business.browser.get(draft)).statusCode).toBe(404);
    expect((await cast.officer.get(draft)).statusCode).toBe(403);
    const stale = await cast.counsel.browser.call('PUT', draft, { body: { moves: [] }, rev: 0 });
    expect([stale.statusCode, stale.json<{ code: string }>().code]).toEqual([412, 'stale-revision']);
    expect((await cast.ceo.browser.call('DELETE', draft)).statusCode).toBe(204);
    expect((await cast.ceo.browser.get(draft)).statusCode).toBe(404);
  });

  it('lists engagements page by page, each once, and answers 304 to whoever has the revision', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = (await cast.ceo.browser.get(`/api/engagements?limit=2${cursor}`)).json<{
        items: { engagement: string }[];
        nextCursor: string | null;
      }>();
      seen.push(...page.items.map((item) => item.engagement));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(seen.length).toBeGreaterThanOrEqual(4);
    expect(new Set(seen).size).toBe(seen.length);
    const one = await cast.ceo.browser.get(`/api/engagements/${seen[0]}`);
    const again = await cast.ceo.browser.get(`/api/engagements/${seen[0]}`, {
      'if-none-match': String(one.headers.etag),
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  const read = async (who: Somebody, at: string) => (await who.browser.get(at)).json();

  async function step(who: Somebody, url: string, rev: number, body?: unknown) {
    const reply = await who.browser.act(url, rev, body);
    if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.body}`);
    const recorded = reply.json<{ rev: number; seq: number }>();
    expect(reply.headers.etag).toBe(`"${recorded.rev}"`);
    return recorded;
  }
});
