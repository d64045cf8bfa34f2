import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --name x` writes the next migration; `--custom` an empty one for what drizzle does not know. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/db/schema/*.ts',
  out: './migrations',
});
