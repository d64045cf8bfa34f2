import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WEB_PATHS } from '../../src/protocol/web-paths.ts';

const APP = join(import.meta.dirname, '../../src/web/app');

it('answers every address of the screens’ router also when it is typed, or read again', () => {
  const known = WEB_PATHS.map((path) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`));
  const paths = readdirSync(APP).flatMap((name) =>
    [...readFileSync(join(APP, name), 'utf8').matchAll(/\bpath: '(\/[^']*)'/g)].map(([, path]) => path ?? ''),
  );
  expect(paths).toContain('/programme/openings/$request');
  expect(paths.filter((path) => !known.some((one) => one.test(path)))).toEqual([]);
});
