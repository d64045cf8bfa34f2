import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLibrary } from './load-library.ts';
import { readyLibrary, writeReadyLibrary } from './ready-library.ts';
import { templatesFolder } from './templates-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-library-'));
const folder = join(home, 'templates');
const place = join(home, 'library.json');
cpSync(templatesFolder('memorandum'), folder, { recursive: true });
afterAll(() => rmSync(home, { recursive: true }));

describe('The library that the build compiled', () => {
  it('is the same as one compiled now', async () => {
    await writeReadyLibrary(place, folder);
    const { library } = loadLibrary(folder);
    expect(readyLibrary(place, folder)).toEqual(JSON.parse(JSON.stringify(library)));
    expect(readyLibrary(place, folder)?.hash).toBe(library?.hash);
  });

  it('is not used once a template changed', () => {
    appendFileSync(join(folder, 'confidentiality.md'), '\n');
    expect(readyLibrary(place, folder)).toBeNull();
  });

  it('is not used when it cannot be read', () => {
    expect(readyLibrary(join(home, 'nowhere.json'), folder)).toBeNull();
  });

  it('is not kept when the templates have faults', async () => {
    await writeReadyLibrary(place, folder);
    appendFileSync(join(folder, 'document.yaml'), '\nunknown: [\n');
    await writeReadyLibrary(place, folder);
    expect(readyLibrary(place, folder)).toBeNull();
  });
});
