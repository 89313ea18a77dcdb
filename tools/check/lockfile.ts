// A fresh clone installs with `npm ci`, which refuses a lockfile that does not hold every package that another names.
// npm writes such a lockfile when a registry had no copy for some other platform on the day a package was added.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = resolve(import.meta.dirname, '..', '..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

/** Looks where Node would: beside the package, then in every folder above. */
function isHeld(name: string, from: string): boolean {
  if (`${from}${from && '/'}node_modules/${name}` in packages) return true;
  if (from === '') return false;
  const above = from.lastIndexOf('/node_modules/');
  return isHeld(name, above < 0 ? '' : from.slice(0, above));
}

const objections = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
  Object.keys({ ...dependencies, ...optionalDependencies })
    .filter((name) => !isHeld(name, path))
    .map((name) => `package-lock.json lockfile-is-whole: ${path} names ${name}, which is not in it`),
);
for (const line of objections) console.error(line);
process.exitCode = objections.length === 0 ? 0 : 1;
