import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/domain/memorandum/library.ts';
import { compileLibrary } from '../../src/library/compile-library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { presetSelection } from '../../src/library/presets.ts';
import { readSources } from '../../src/library/sources.ts';
import { templatesFolder } from '../../src/library/templates-folder.ts';
import { type Cast, gatherCast, opened, propose } from './support/cast.ts';
import { openRig, type Rig, testLibrary } from './support/rig.ts';

interface Check {
  valid: boolean;
  faults: { rule: string; conflict: string[]; explanation: { fr: string }; repairs: { changes: unknown[] }[] }[];
  possible: Record<string, Record<string, { possible: boolean; because: string[] }>>;
}

describe('checking choices by the rules of a library', () => {
  const { library, guides } = loadLibrary(templatesFolder('memorandum'));
  if (library === null) throw new Error('the templates have faults');
  const preset = library.presets.find(({ id }) => id === 'co-development');
  if (preset === undefined) throw new Error('no preset');
  const { clauses, facts } = presetSelection(library, preset);

  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig({
      libraries: {
        current: async () => ({ memorandum: library, nda: null, guides }),
        byHash: async (hash) => (hash === library.hash ? library : null),
      },
    });
  });
  afterAll(() => rig.close());
  const check = (payload: object, hash: string = library.hash) =>
    rig.app.inject({ method: 'POST', url: `/api/library/${hash}/check`, payload });

  it('finds a preset valid', async () => {
    const reply = await check({ clauses, facts });
    expect(reply.statusCode).toBe(200);
    expect(reply.json<Check>()).toMatchObject({ valid: true });
  });

  it('says which choices clash, by which rule, and how to mend it', async () => {
    const free = { ...(clauses['financial-terms' as never] as object), option: 'free-poc' };
    const reply = await check({ clauses: { ...clauses, 'financial-terms': free }, facts });
    const { valid, faults, possible } = reply.json<Check>();
    expect(valid).toBe(false);
    const fault = faults.find(({ rule }) => rule === 'R13');
    expect(fault?.conflict).toContain('financial-terms:free-poc');
    expect(fault?.explanation.fr).toMatch(/^Vous avez choisi « .*R13/);
    expect(fault?.repairs.length).toBeGreaterThan(0);
    expect(possible['financial-terms']?.['free-poc']?.possible).toBe(false);
  });

  it('leads by a few questions to a preset, and says why', async () => {
    const questions = await rig.app.inject({ url: '/api/guide' });
    expect(questions.json<{ questions: unknown[] }>().questions.length).toBeGreaterThan(4);
    const ask = (answers: object) => rig.app.inject({ method: 'POST', url: '/api/guide', payload: { answers } });
    expect((await ask({ 'next-step': 'trial', duration: 'short' })).json()).toMatchObject({
      presets: [{ preset: 'poc-light', because: [{ fr: expect.any(String) }, { en: expect.any(String) }] }],
      evenlyBalanced: false,
    });
    expect((await ask({ weather: 'fine' })).statusCode).toBe(422);
  });

  it('answers for a library of that hash alone, and for what is a selection', async () => {
    expect((await check({ clauses, facts }, 'a'.repeat(64))).statusCode).toBe(404);
    expect((await check({ clauses: [] })).statusCode).toBe(422);
    expect((await check({ clauses: { nonsense: { option: 'none', parameters: {} } } })).json<Check>()).toMatchObject({
      valid: false,
      faults: expect.arrayContaining([expect.objectContaining({ rule: 'unknown-clause' })]),
    });
  });
});

describe('checking the table with one’s own draft', () => {
  let rig: Rig;
  let cast: Cast;
  const older = testLibrary();
  const newer = editedLibrary();
  let current = older;
  beforeAll(async () => {
    rig = await openRig({
      libraries: {
        current: async () => ({ memorandum: current, nda: null, guides: { glossary: [], graveyard: [] } }),
        byHash: async (hash) => [older, newer].find((one) => one.hash === hash) ?? null,
      },
    });
    cast = await gatherCast(rig);
  });
  afterAll(() => rig.close());

  it('reads the own side’s draft, and never the other’s', async () => {
    const { at } = await opened(cast);
    const draft = { moves: [propose('beta', 'two', { notice_days: 9_999 })] };
    const saved = await cast.ceo.browser.call('PUT', `${at}/draft-turn`, { body: draft, rev: 0 });
    expect(saved.statusCode).toBe(200);
    const faultsSeenBy = async (who: Cast['ceo']) => (await who.browser.get(`${at}/check`)).json<Check>().faults;
    expect(await faultsSeenBy(cast.ceo)).toMatchObject([{ rule: 'parameter-out-of-range' }]);
    expect(await faultsSeenBy(cast.counsel)).toMatchObject([{ rule: 'parameter-out-of-range' }]);
    expect(await faultsSeenBy(cast.business)).toEqual([]);
    expect((await rig.app.inject({ url: `${at}/check` })).statusCode).toBe(401);
  });

  it('goes on under the version of the clauses that it began with, until both sides adopt the newer one', async () => {
    const { at } = await opened(cast);
    const read = async () => (await cast.ceo.browser.get(at)).json();
    const act = async (who: Cast['ceo'], path: string, body?: object) => {
      const reply = await who.browser.act(`${at}/${path}`, (await read()).rev, body);
      return reply.json<{ code?: string }>().code ?? reply.statusCode;
    };
    const moves = [propose('alpha', 'two', {}), propose('beta')];
    expect(await act(cast.ceo, 'turns', { moves })).toBe(200);
    current = newer;
    const libraryHash = newer.hash;
    expect((await read()).libraryHash).toBe(older.hash);
    const changes = await cast.ceo.browser.get(`/api/library/${older.hash}/changes/current`);
    expect(changes.json()).toMatchObject({
      to: { hash: newer.hash },
      clauses: [{ clause: 'beta', reopens: true, texts: { fr: { changed: ['b'] } } }],
    });
    expect(await act(cast.ceo, 'library', { libraryHash: older.hash })).toBe('same-library');
    expect(await act(cast.ceo, 'library', { libraryHash: 'a'.repeat(64) })).toBe('library-not-current');
    expect(await act(cast.delegate, 'library', { libraryHash })).toBe('not-permitted');
    expect(await act(cast.business, 'library', { libraryHash })).toBe(200);
    expect(await act(cast.business, 'library/acceptance')).toBe('not-your-side');
    expect(await act(cast.ceo, 'library/refusal', { reason: 'Notre conseil la relit.' })).toBe(200);
    expect(await act(cast.business, 'library', { libraryHash })).toBe(200);
    expect(await act(cast.business, 'library/withdrawal')).toBe(200);
    expect(await act(cast.business, 'library', { libraryHash })).toBe(200);
    expect((await read()).libraryAdoption).toMatchObject({ by: 'industrial', reopens: ['beta'], adds: [] });
    expect(await act(cast.ceo, 'library/acceptance')).toBe(200);
    expect(await read()).toMatchObject({ libraryHash: newer.hash, libraryAdoption: null });
    const table = (await cast.ceo.browser.get(`${at}/clauses`)).json<{ items: { clause: string; status: string }[] }>();
    expect(table.items.map(({ clause, status }) => [clause, status])).toEqual([
      ['alpha', 'proposed'],
      ['beta', 'open'],
    ]);
    const preview = { clause: 'beta', selection: { option: 'two', parameters: {} } };
    expect((await cast.ceo.browser.post(`${at}/preview`, { body: preview })).body).toContain('délai de préavis');
    current = older;
  });
});

/** The test templates with other words in one clause. */
function editedLibrary(): Library {
  const sources = readSources(join(import.meta.dirname, '../templates/base'));
  const reworded = ({ path, text }: { path: string; text: string }) =>
    path === 'beta.md' ? text.replace('Le préavis', 'Le délai de préavis') : text;
  const clauses = sources.clauses.map((each) => ({
    ...each,
    text: reworded(each),
  }));
  const { library } = compileLibrary({ ...sources, clauses });
  if (library === null) throw new Error('The edited templates do not compile.');
  return library;
}
