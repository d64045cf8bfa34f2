import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadTemplates } from './load-templates.ts';
import { readyTemplates, writeReadyTemplates } from './ready-templates.ts';
import { templatesRoot } from './templates-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-library-'));
const folder = join(home, 'templates');
const place = join(home, 'templates.json');
cpSync(templatesRoot, folder, { recursive: true });
afterAll(() => rmSync(home, { recursive: true }));

describe('The templates that the build compiled', () => {
  it('are the same as those compiled now', async () => {
    await writeReadyTemplates(place, folder);
    const { templates } = loadTemplates(folder);
    expect(readyTemplates(place, folder)).toEqual(JSON.parse(JSON.stringify(templates)));
    expect(readyTemplates(place, folder)?.memorandum.hash).toBe(templates?.memorandum.hash);
  });

  it('are not used once one changed', () => {
    appendFileSync(join(folder, 'memorandum', 'confidentiality.md'), '\n');
    expect(readyTemplates(place, folder)).toBeNull();
  });

  it('are not used when they cannot be read', () => {
    expect(readyTemplates(join(home, 'nowhere.json'), folder)).toBeNull();
  });

  it('are not kept when they have faults', async () => {
    await writeReadyTemplates(place, folder);
    appendFileSync(join(folder, 'memorandum', 'document.yaml'), '\nunknown: [\n');
    await writeReadyTemplates(place, folder);
    expect(readyTemplates(place, folder)).toBeNull();
  });
});
