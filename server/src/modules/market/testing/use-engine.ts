import { afterAll, beforeAll } from 'vitest';
import type { TestDatabase } from '../../../platform/testing/database.ts';
import { type Engine, startEngine } from '../engine.ts';

/** One engine for the tests of this place in the file, there inside tests and hooks only. */
export function useEngine(given: TestDatabase): { readonly engine: Engine } {
  let engine: Engine | undefined;
  beforeAll(() => {
    engine = startEngine(given.db);
  });
  afterAll(() => engine?.close());
  return {
    get engine() {
      if (!engine) throw new Error('The engine is there inside tests and hooks only');
      return engine;
    },
  };
}
