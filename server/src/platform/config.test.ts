import { expect, test } from 'vitest';
import { isDemoOffered, isLoopback, readConfig } from './config.ts';

test('without any setting, Portolan opens on this machine only, with the demo and its own database', () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    databaseUrl: undefined,
    dataFolder: './data',
    demo: true,
    publicUrl: undefined,
    sessionSecret: undefined,
    kernel: 'twin',
    logLevel: 'info',
  });
});

test('a setting that is empty is not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', PORTOLAN_DEMO: '' })).toEqual(readConfig({}));
});

test('settings of others are let be', () => {
  expect(readConfig({ PATH: '/usr/bin', PORT: '9000' }).port).toBe(9000);
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['DATABASE_URL', 'localhost:5432'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['PORTOLAN_DEMO', 'yes'],
  ['PUBLIC_URL', 'portolan.school.edu'],
  ['SESSION_SECRET', 'too short'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(
    new RegExp(`^These settings cannot be used:\\n  ${name} `),
  );
});

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['10.0.0.7', false],
  ['127.0.0.1.example.com', false],
])('%s is open to this machine alone: %s', (host, alone) => {
  expect(isLoopback(host)).toBe(alone);
});

test.each([
  [{}, true],
  [{ PORTOLAN_DEMO: '0' }, false],
  [{ HOST: '0.0.0.0' }, false],
  [{ PUBLIC_URL: 'https://portolan.school.edu' }, false],
])('with %o the demo’s passwords are told: %s', (env, told) => {
  expect(isDemoOffered(readConfig(env))).toBe(told);
});
