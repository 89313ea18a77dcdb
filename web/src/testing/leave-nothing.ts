// After each test the browser is as it was before: the files of a worker share one.
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { onDesk } from './screen.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  onDesk();
});
