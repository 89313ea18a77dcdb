// Before the first journey: the demo's twenty days are played once, and each journey's school begins with a copy of them.
import { furnishDemo } from '../tools/test/scratch-school.ts';

/** Where the program that walks the journeys finds the data, in the environment that it hands to its workers. */
export const DEMO_DATA = 'PORTOLAN_JOURNEYS_DEMO';

/** @returns what is to be done after the last journey */
// oxlint-disable-next-line import/no-default-export -- Playwright calls what the file exports by default
export default async function furnish(): Promise<() => void> {
  const { folder, remove } = await furnishDemo();
  process.env[DEMO_DATA] = folder;
  return remove;
}
