// A fact can be looked up: its source names an address, and was read before today's files were made.
import type { Problem } from './problem.ts';

interface Named {
  readonly title: string;
  readonly standing: string;
  readonly url?: unknown;
}

const isSource = (value: object): value is Named =>
  'title' in value && 'standing' in value && 'read' in value && typeof value.standing === 'string';

export function checkSources(file: string, value: unknown, path = ''): Problem[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => checkSources(file, each, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  if (isSource(value)) return faultsOfSource(file, path, value);
  return Object.entries(value).flatMap(([key, each]) =>
    checkSources(file, each, path ? `${path}.${key}` : key),
  );
}

function faultsOfSource(file: string, path: string, { standing, url }: Named): Problem[] {
  if (url === undefined && standing === 'assumed') return [];
  if (typeof url === 'string' && URL.canParse(url) && url.startsWith('https://')) return [];
  return [{ file, path, says: `what is ${standing} names the address where it stands (https://…)` }];
}
