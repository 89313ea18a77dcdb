import { expect, test } from 'vitest';
import { isAskedLocally } from './asked-locally.ts';

test.each([
  [{ host: '127.0.0.1:8080' }, true],
  [{ host: 'localhost:8080' }, true],
  [{ host: '[::1]:8080' }, true],
  [{ host: 'portolan.school.edu' }, false],
  [{ host: '127.0.0.1.evil.example' }, false],
  [{ host: '127.0.0.1:8080', 'x-forwarded-for': '10.0.0.9' }, false],
  [{ host: '127.0.0.1:8080', via: '1.1 proxy' }, false],
  [{}, false],
])('a request with %o comes from this machine: %s', (headers, here) => {
  expect(isAskedLocally(new Headers(headers as Record<string, string>))).toBe(here);
});
