// Makes the types of the screens' API client from the committed OpenAPI document. The two recursive
// schemas of parameter values are the domain's own type: TypeScript cannot name itself inside a record
// of schemas. `--check` writes nothing, and fails when the committed file differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapi, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const document = `${root}src/http/openapi.gen.json`;
const target = `${root}src/web/api/schema.gen.ts`;

const value = ts.factory.createTypeReferenceNode('ParameterValue');
const ast = await openapi(JSON.parse(readFileSync(document, 'utf8')), {
  inject: "import type { ParameterValue } from '../../domain/memorandum/selection.ts';",
  transform: (_schema, { path }) => (/\/schemas\/ParameterValue(Input)?$/.test(path ?? '') ? value : undefined),
});
const made = `// Made by \`npm run client\`. Do not edit.\n${astToString(ast)}`;

if (!process.argv.includes('--check')) writeFileSync(target, made);
else if (readFileSync(target, 'utf8') !== made) {
  console.error('src/web/api/schema.gen.ts is not made from src/http/openapi.gen.json. Run npm run client.');
  process.exit(1);
}
