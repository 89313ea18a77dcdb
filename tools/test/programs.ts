// The programs beside Node that the tests need: found, or installed where we may, or named with the way to get them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';
import { findPostgres } from './scratch-postgres.ts';

interface Program {
  readonly name: string;
  readonly isThere: () => boolean;
  /** The package of Debian and Ubuntu. */
  readonly apt: string;
  readonly elsewhere: string;
}

function knowsChinese(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

const PROGRAMS: readonly Program[] = [
  {
    name: 'Chromium',
    isThere: () => findChromium() !== undefined,
    apt: 'chromium',
    elsewhere: 'npx playwright install --with-deps chromium',
  },
  {
    name: 'Chinese fonts',
    isThere: knowsChinese,
    apt: 'fonts-noto-cjk fontconfig',
    elsewhere: 'install Noto Sans CJK',
  },
  {
    name: 'PostgreSQL 15 or newer',
    isThere: () => findPostgres() !== undefined,
    apt: 'postgresql',
    elsewhere: 'https://www.postgresql.org/download (pg_config on the PATH)',
  },
];

const missing = () => PROGRAMS.filter((program) => !program.isThere());
const hasApt = () => existsSync('/usr/bin/apt-get');

function install(programs: readonly Program[]): void {
  const packages = programs.flatMap(({ apt }) => apt.split(' '));
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
  apt('update', '-q');
  apt('install', '-q', '-y', '--no-install-recommends', ...packages);
}

/** @returns what is still missing and how to get it, one line each; nothing when all is there. */
export function ensurePrograms(): string[] {
  if (missing().length > 0 && hasApt() && process.getuid?.() === 0) install(missing());
  return missing().map(
    ({ name, apt, elsewhere }) =>
      `${name} is missing. Get it: ${hasApt() ? `sudo apt-get install ${apt}, or ` : ''}${elsewhere}`,
  );
}
