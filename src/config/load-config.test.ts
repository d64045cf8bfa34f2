import { expect, test } from 'vitest';
import { ConfigError, loadConfig } from './load-config.ts';
import { redact } from './redact.ts';

test('nothing set: everything is embedded, on port 3000', () => {
  const config = loadConfig({});
  expect(config).toMatchObject({ port: 3000, publicUrl: 'http://127.0.0.1:3000', temporalNamespace: 'default' });
  expect(config.databaseUrl).toBeUndefined();
  expect(config.home).toMatch(/\.entente$/);
  expect(Object.isFrozen(config)).toBe(true);
});

test('an empty variable counts as absent', () => {
  expect(loadConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000 });
});

test('an operator sees every fault at once, each with what to do, and no secret', () => {
  const faults = faultsOf({
    PORT: '70000',
    DATABASE_OWNER_URL: 'postgres://owner:hush@db/entente',
    TEMPORAL_ADDRESS: 'nowhere',
    ENTENTE_KEY: 'hush',
    SMTP_URL: 'mail.example.org',
    LOG_LEVEL: 'loud',
  });
  expect(faults.map((fault) => fault.variable).sort()).toEqual(
    ['ENTENTE_KEY', 'LOG_LEVEL', 'PORT', 'SMTP_URL', 'TEMPORAL_ADDRESS'].sort(),
  );
  expect(JSON.stringify(faults)).not.toContain('hush');
});

test('an owner without a runtime connection, half a certificate, credentials for nobody: refused', () => {
  const faults = faultsOf({ DATABASE_OWNER_URL: 'postgres://db/entente', TEMPORAL_TLS_CERT: '/cert.pem' });
  expect(faults.map((fault) => fault.variable).sort()).toEqual([
    'DATABASE_URL',
    'TEMPORAL_ADDRESS',
    'TEMPORAL_TLS_KEY',
  ]);
});

test('a master key is 32 bytes in base64 or hexadecimal', () => {
  expect(loadConfig({ ENTENTE_KEY: 'a'.repeat(64) }).key).toHaveLength(64);
  expect(loadConfig({ ENTENTE_KEY: Buffer.alloc(32, 7).toString('base64') }).key).toHaveLength(44);
  expect(faultsOf({ ENTENTE_KEY: Buffer.alloc(31).toString('base64') })).toHaveLength(1);
});

test('shown configurations hide keys and passwords', () => {
  const shown = JSON.stringify(
    redact(
      loadConfig({
        ENTENTE_KEY: 'ab'.repeat(32),
        DATABASE_URL: 'postgres://app:hush1@db:5432/entente',
        SMTP_URL: 'smtps://me:hush2@mail:465',
        TEMPORAL_ADDRESS: 'cloud:7233',
        TEMPORAL_API_KEY: 'hush3',
      }),
    ),
  );
  expect(shown).not.toMatch(/hush|abab/);
  expect(shown).toContain('app:***@db');
});

function faultsOf(env: NodeJS.ProcessEnv) {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}
