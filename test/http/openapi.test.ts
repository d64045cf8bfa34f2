import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../src/config/version.ts';
import { openApiDocument } from '../../src/http/openapi-document.ts';
import { openRig, type Rig } from './support/rig.ts';

const COMMITTED = join(import.meta.dirname, '../../src/http/openapi.gen.json');

describe('the OpenAPI document', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig({ version });
  });
  afterAll(() => rig.close());

  it('is the committed one: UPDATE_OPENAPI=1 writes it anew', () => {
    const document = openApiDocument(rig.app);
    if (process.env['UPDATE_OPENAPI'] === '1') writeFileSync(COMMITTED, document);
    expect(document === readFileSync(COMMITTED, 'utf8')).toBe(true);
  });

  it('is of version 3.1, names every operation once, and refers to nothing that is not there', () => {
    const document = JSON.parse(openApiDocument(rig.app));
    expect(document.openapi).toBe('3.1.0');
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      expect(Object.keys(document.components.schemas)).toContain(name);
    }
    expect(text).not.toContain('__schema');
    for (const operations of Object.values<Record<string, { responses: object }>>(document.paths)) {
      for (const operation of Object.values(operations)) expect(operation.responses).toBeTypeOf('object');
    }
  });

  it('is shown under /api/docs, by pages that load nothing from elsewhere', async () => {
    const page = await rig.app.inject({ method: 'GET', url: '/api/docs' });
    const html = page.statusCode === 302 ? await rig.app.inject({ url: String(page.headers.location) }) : page;
    expect(html.statusCode).toBe(200);
    expect(html.body).toContain('swagger-ui');
    expect(html.headers['content-security-policy']).not.toMatch(/https?:|unsafe-eval|\*/);
    const json = await rig.app.inject({ url: '/api/docs/json' });
    expect(json.json()).toMatchObject({ info: { title: 'Entente' } });
  });
});
