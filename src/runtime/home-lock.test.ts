import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeHomeLock } from './home-lock.ts';
import { startOf } from './process/alive.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entente-lock-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('a second instance on the same folder is refused, and told whose it is', () => {
  const release = takeHomeLock(home);
  expect(() => takeHomeLock(home)).toThrow(`Process ${process.pid} is running Entente`);
  release();
  takeHomeLock(home)();
});

test('a lock whose holder was killed is taken over', () => {
  writeFileSync(join(home, 'lock'), JSON.stringify({ pid: 999_999_999, start: '1' }));
  takeHomeLock(home)();
});

test('a process that has the dead holder’s number is not the holder', () => {
  writeFileSync(join(home, 'lock'), JSON.stringify({ pid: process.ppid, start: `not ${startOf(process.ppid)}` }));
  takeHomeLock(home)();
});

test('an unreadable lock is taken over, and nothing is left behind', () => {
  writeFileSync(join(home, 'lock'), '{"pid":');
  const release = takeHomeLock(home);
  expect(readdirSync(home)).toEqual(['lock']);
  release();
  expect(existsSync(join(home, 'lock'))).toBe(false);
});
